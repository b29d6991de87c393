package org.hearsay.query.answer;

import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * The part of a query that its order and its filters tell of: what must be known of a solution to
 * see whether its rows are wanted, and where they stand. Queries that differ in what the filters
 * compare with have the same outline.
 *
 * @param pattern what leads to all that is tested and sorted by, without the tests
 * @param bound variables that each solution of the query has too, so that it can begin with them
 * @param order the first conditions by which the query sorts
 */
record Outline(ElementGroup pattern, List<Var> bound, List<SortCondition> order) {}
