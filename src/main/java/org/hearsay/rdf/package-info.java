/**
 * The model in RDF: the vocabulary, the IRIs of things, and the way from what was extracted to
 * triples and back.
 *
 * <p>{@link org.hearsay.rdf.ExtractionWriter} turns one document's extraction into one named graph;
 * {@link org.hearsay.rdf.ReportedFigureReader} reads from such graphs what comparing needs. Offsets
 * in RDF count Unicode code points. There are no blank nodes.
 */
package org.hearsay.rdf;
