/**
 * Annotated sentences to claims: a pure function of one document, so that it gives the same on any
 * thread or machine.
 *
 * <p>{@link org.hearsay.extract.Extractor} joins the steps: time expressions, figures, the spans of
 * attributions, then their speakers and stance.
 */
package org.hearsay.extract;
