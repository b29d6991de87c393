/**
 * The claims on disk: one TDB2 store in one folder, and its transactions.
 *
 * <p>{@link org.hearsay.store.ClaimStore} is the way in. A document lands whole or not at all, and
 * a document that is stored already changes nothing. The ways round the faults of TDB2 5.6 are kept
 * in this package and told of where they are.
 */
package org.hearsay.store;
