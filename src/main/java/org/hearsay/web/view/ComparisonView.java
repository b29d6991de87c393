package org.hearsay.web.view;

import java.util.List;

/**
 * What can be said of two figures.
 *
 * @param left the IRI of one
 * @param right the IRI of the other
 * @param reasons each as a sentence
 */
public record ComparisonView(
    String iri, String left, String right, Labeled verdict, List<String> reasons) {}
