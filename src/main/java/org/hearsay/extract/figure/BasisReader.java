package org.hearsay.extract.figure;

import java.util.Map;
import java.util.Set;
import org.hearsay.claim.Basis;

/** Tells on what footing the sentence puts a figure, by the words around it. */
final class BasisReader {

  private static final Map<String, Basis> WORDS =
      Map.of(
          "estimated", Basis.ESTIMATED,
          "estimate", Basis.ESTIMATED,
          "estimates", Basis.ESTIMATED,
          "projected", Basis.ESTIMATED,
          "preliminary", Basis.PRELIMINARY,
          "provisional", Basis.PRELIMINARY,
          "confirmed", Basis.CONFIRMED,
          "verified", Basis.CONFIRMED,
          "documented", Basis.CONFIRMED);
  private static final Set<String> UNCERTAIN_FORM = Set.of("confirmed", "verified", "documented");

  private BasisReader() {}

  static Basis read(Candidate candidate) {
    LexemeLine line = candidate.line();
    int phrase = candidate.counted().map(CountedPhrase::head).orElse(candidate.end());
    for (int at = 0; at < line.size(); at++) {
      Basis basis = WORDS.getOrDefault(line.at(at).lower(), Basis.UNSTATED);
      boolean inPhrase = at >= candidate.quantity().first() - 1 && at <= phrase + 4;
      if (basis != Basis.UNSTATED && (inPhrase || !UNCERTAIN_FORM.contains(line.at(at).lower()))) {
        return basis;
      }
    }
    return isNamed(line) ? Basis.LISTED_BY_NAME : Basis.UNSTATED;
  }

  private static boolean isNamed(LexemeLine line) {
    for (int at = 0; at < line.size(); at++) {
      if (line.is(at, "by") && line.is(at + 1, "name")) {
        return true;
      }
    }
    return false;
  }
}
