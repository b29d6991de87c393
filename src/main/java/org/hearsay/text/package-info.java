/**
 * What is read: a {@link org.hearsay.text.Document}, its passages, and the {@link
 * org.hearsay.text.Sentence sentences}, {@link org.hearsay.text.Token tokens} and {@link
 * org.hearsay.text.Phrase phrases} found in it; and the word tables and {@link
 * org.hearsay.text.Lemmas base forms} by which all later steps know English words.
 *
 * <p>Every offset here is a half-open range of UTF-16 indices into {@link
 * org.hearsay.text.Document#text()}; {@link org.hearsay.text.CodePoints} turns them into the
 * Unicode code points that every output uses.
 */
package org.hearsay.text;
