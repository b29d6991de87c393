/**
 * Where texts come from: files, folders, JSON Lines, standard input and the web become {@link
 * org.hearsay.text.Document documents}, each of its passages told apart by what it is to the
 * article.
 *
 * <p>What cannot be read is a {@link org.hearsay.source.Reading.Refused refusal} that names the
 * place and the remedy; it never stops the texts after it, and no character is ever silently
 * replaced.
 */
package org.hearsay.source;
