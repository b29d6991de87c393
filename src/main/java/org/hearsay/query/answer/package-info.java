/**
 * How a query whose values are settled is answered. It is planned: from a register of all that its
 * filters test, in its order, if one was made before; or from a value that only few things have, or
 * from the order of the rows that are wanted first, so that nothing reads all there is. The plan
 * asks the store one or more queries on behalf of one caller, and what it has found out on the way
 * stays known until the store changes.
 */
package org.hearsay.query.answer;
