/**
 * What a reader is shown of the store: figures, claims, articles and comparisons as plain values
 * with their labels, read from the graph in one transaction. Pages and JSON are both made of them.
 */
package org.hearsay.web.view;
