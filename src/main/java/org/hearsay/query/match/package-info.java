/**
 * Matches the patterns of queries on a TDB2 dataset, row by row, by the places of nodes. What leads
 * from a node is read at once and kept, as the columns of an answer are mostly properties of a few
 * things.
 */
package org.hearsay.query.match;
