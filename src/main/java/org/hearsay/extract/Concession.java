package org.hearsay.extract;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.HedgeTerm;
import org.hearsay.claim.HedgeTerm.Kind;
import org.hearsay.text.Token;

/** The words of a clause that concedes a doubt: "though the exact number remains unclear". */
public final class Concession {

  private static final Set<String> OPENERS = Set.of("though", "although", "but", "while");

  private Concession() {}

  /** Whether such a clause may begin with the word. */
  public static boolean opens(Token token) {
    return OPENERS.contains(token.lower());
  }

  /** The word as one that says that something is not known. */
  public static Optional<HedgeTerm> doubt(Token token) {
    return HedgeTerm.of(token.lower()).filter(term -> term.kind() == Kind.OPEN);
  }
}
