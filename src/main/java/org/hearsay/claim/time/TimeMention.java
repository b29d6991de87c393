package org.hearsay.claim.time;

import org.hearsay.text.Span;

/**
 * A time expression where it stands.
 *
 * @param span its words
 * @param time what they mean
 */
public record TimeMention(Span span, TimeExpression time) {}
