/**
 * A document to its sentences, tokens, tags and, on demand, constituents, by Apache OpenNLP.
 *
 * <p>The models are newswire's, of a time before curly quotation marks: text is shown to them in
 * the forms they know, always one character for one, so that offsets stay true.
 */
package org.hearsay.annotate;
