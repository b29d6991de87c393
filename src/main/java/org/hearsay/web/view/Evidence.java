package org.hearsay.web.view;

import java.util.List;
import java.util.Optional;

/**
 * Where a claim was read in its article, and by what.
 *
 * @param contents the words that are the claim
 * @param sources the words that name the speaker
 * @param cues the words that tell of the saying
 * @param rule the name of the rule that found it
 * @param run what found it: the version of the program, and when
 */
public record Evidence(
    List<Excerpt> contents,
    List<Excerpt> sources,
    List<Excerpt> cues,
    String rule,
    Optional<Labeled> run) {}
