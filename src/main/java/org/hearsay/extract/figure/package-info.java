/**
 * Quantities: the numbers of a text, in digits or words, with the bounds, units and trend their
 * words give them, and what the clause says of those they count.
 *
 * <p>{@link org.hearsay.extract.figure.FigureFinder} is the way in. A sentence without a number
 * word costs one scan of its characters; nothing here needs a parse.
 */
package org.hearsay.extract.figure;
