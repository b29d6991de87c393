/**
 * Do two figures agree? Never a bare yes or no: a {@link org.hearsay.compare.Comparison} says
 * whether they can be compared at all, what is unknown, what changed, and each reason as data.
 *
 * <p>Everything here is a pure function of the figures, the {@link
 * org.hearsay.compare.StatusScheme} and the {@link org.hearsay.compare.Gazetteer}: neither the
 * order of loading nor any other figure has a say.
 */
package org.hearsay.compare;
