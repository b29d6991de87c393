package org.hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far a cue may reach from its head: over words that are neither source nor content.
 *
 * @param contents the words of what is said
 */
record ExtentCandidates(CueSite site, Optional<TokenRange> source, List<TokenRange> contents) {

  private static final int WIDEST = 9;
  private static final String FREE = "else";

  /** Where it may begin, the head first. */
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int first = Math.max(site.sentence().start(), site.token() - WIDEST);
    for (int i = site.token(); i >= first && isFree(i); i--) {
      starts.add(i);
    }
    return starts.isEmpty() ? List.of(site.token()) : starts;
  }

  /** Where it may end, right after the head first. */
  List<Integer> ends() {
    List<Integer> ends = new ArrayList<>();
    int last = Math.min(site.sentence().end(), site.token() + WIDEST);
    for (int i = site.token(); i < last && isFree(i); i++) {
      ends.add(i + 1);
    }
    return ends.isEmpty() ? List.of(site.token() + 1) : ends;
  }

  private boolean isFree(int token) {
    return role(token).equals(FREE);
  }

  /** What a token is part of: the source, the content, or else neither. */
  String role(int token) {
    if (source.filter(range -> range.contains(token)).isPresent()) {
      return "source";
    }
    return contents.stream().anyMatch(range -> range.contains(token)) ? "content" : FREE;
  }
}
