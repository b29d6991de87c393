package org.hearsay.extract.figure;

import java.util.function.Predicate;
import org.hearsay.claim.RuleId;

/** A rule that tells a number that is no quantity. */
record Exclusion(RuleId id, Predicate<Candidate> excludes) {

  Exclusion(String name, Predicate<Candidate> excludes) {
    this(new RuleId(name), excludes);
  }
}
