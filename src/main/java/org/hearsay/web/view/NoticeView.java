package org.hearsay.web.view;

import java.util.Optional;

/**
 * Something doubtful in an article.
 *
 * @param message what is doubtful, as a sentence
 * @param about the words that it is about
 */
public record NoticeView(String message, Optional<Excerpt> about) {}
