/**
 * Full-text search over what is claimed, who is named, and titles, and the lists that are too long
 * to be read from the store for each page: a Lucene index that is made from the store, is never
 * more than the store, and is made anew when the store has changed.
 */
package org.hearsay.web.search;
