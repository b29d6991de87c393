/**
 * Time expressions: a grammar over the words of a sentence, and what each phrase means as TIMEX3
 * when it is seen from the day the document was written.
 *
 * <p>{@code WordSenses} gives words their senses, each {@code Rule} of the {@code Grammar} reads
 * one kind of phrase into a {@code Meaning}, and a {@code Viewpoint} (the day of writing, the
 * tense, the time last spoken of) turns that into a {@link org.hearsay.claim.time.TimeExpression}.
 * Where the day of writing is not known, what depends on it stays {@code X}.
 */
package org.hearsay.extract.time;
