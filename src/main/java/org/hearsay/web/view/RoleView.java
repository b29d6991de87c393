package org.hearsay.web.view;

import java.util.Optional;

/**
 * What an article calls someone.
 *
 * @param words as they stand: "the harbor master"
 */
public record RoleView(String words, Optional<Labeled> article) {}
