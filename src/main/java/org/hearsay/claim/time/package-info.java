/**
 * When: the days, stretches, lengths and repetitions that a text tells of, as TIMEX3 and EDTF write
 * them, and the calendar days that they can be. What a text leaves open, such as the year, stays
 * open.
 */
package org.hearsay.claim.time;
