package org.hearsay.claim;

import org.hearsay.text.Span;

/**
 * A role that the article gives someone, in its own words. It is the article's statement, not a
 * fact.
 *
 * @param agent whom it is said of
 * @param role the words: "Russia's human rights ombudsman"
 */
public record RoleStatement(Speaker.Named agent, Span role) {}
