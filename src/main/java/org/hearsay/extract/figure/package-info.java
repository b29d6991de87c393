/**
 * Quantities: the numbers of a text, in digits or words, with the bounds, units and trend their
 * words give them, and what the clause says of those they count.
 *
 * <p>{@link org.hearsay.extract.figure.FigureFinder} is the way in. {@code LexemeScanner} cuts a
 * sentence into a {@code LexemeLine}; {@code QuantityReader} reads a number there with the words
 * around it ({@code NumeralReader}, {@code UnitTable}, {@code BoundTable}), and {@code
 * CountedPhrase} what it counts. That is a {@code Candidate}: what the ordered table {@code
 * Exclusions} does not tell to be no quantity, {@code FigureBuilder} asks the readers of trend,
 * status, measure, places, time and basis about. {@code PassageLint} has the last word. A sentence
 * without a number word costs one scan of its characters; nothing here needs a parse.
 */
package org.hearsay.extract.figure;
