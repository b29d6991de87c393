package org.hearsay.web.view;

import java.util.Optional;

/**
 * A time as an article tells it.
 *
 * @param words as they stand: "July 14"
 * @param edtf what is known of it, in EDTF, unknown digits as X
 */
public record Moment(String words, Optional<String> edtf) {}
