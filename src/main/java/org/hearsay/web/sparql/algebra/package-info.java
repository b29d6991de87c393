/**
 * The algebra of a query, made safe to run: {@link org.hearsay.web.sparql.algebra.SafeAlgebra} puts
 * functions in the place of Jena's that give the same and cannot grow without bound, take
 * exponential time, or go on when the query is to end.
 */
package org.hearsay.web.sparql.algebra;
