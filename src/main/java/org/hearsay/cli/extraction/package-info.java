/**
 * What {@code extract} prints of one document: one {@link
 * org.hearsay.cli.extraction.ExtractionPrinter printer} a format. The JSON is a contract that other
 * programs read; its offsets, like all that leave Hearsay, count code points.
 */
package org.hearsay.cli.extraction;
