/**
 * The algebra of a query, made safe to run: {@link org.hearsay.web.sparql.algebra.SafeAlgebra} puts
 * functions in the place of Jena's that give the same and cannot grow without bound or take
 * exponential time, and bounds the rows that a query holds at once; a sort ends with its query.
 */
package org.hearsay.web.sparql.algebra;
