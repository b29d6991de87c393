package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Measure;
import org.hearsay.extract.Verbs;
import org.hearsay.extract.figure.StatusTable.Role;

/**
 * Names what a clause says of those counted in a word that the scheme of statuses does not have:
 * "raised $3 million" by the participle of its verb, "six million jobs depend on it" by the verb,
 * "a fifth are unpaid" by the adjective. What the scheme means of people alone is named of things
 * by the verb: files are not "released" as hostages are, one can but release them.
 */
final class OpenStatus {

  /** Verbs that say too little by themselves. */
  private static final Set<String> LIGHT =
      Set.of(
          "be",
          "have",
          "do",
          "get",
          "let",
          "seem",
          "appear",
          "become",
          "include",
          "say",
          "tell",
          "'s",
          "'re",
          "'ve",
          "'d",
          "s",
          "re",
          "ve",
          "d",
          "begin",
          "start",
          "continue",
          "try",
          "want",
          "plan",
          "expect",
          "mean");

  /** Participles that are prepositions: "compared with 24 percent". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "accord", "account", "base", "compare", "concern", "depend", "exclude", "follow", "give",
          "involve", "regard", "relate", "versus");

  private static final Set<String> VAGUE_ADJECTIVES =
      Set.of(
          "likely",
          "unlikely",
          "able",
          "unable",
          "sure",
          "certain",
          "possible",
          "more",
          "less",
          "such",
          "same",
          "much",
          "many",
          "enough",
          "due",
          "other",
          "own",
          "willing");

  /** They tell how things stand, not what happens. */
  private static final Set<String> STATIVE =
      Set.of(
          "live",
          "reside",
          "own",
          "possess",
          "hold",
          "owe",
          "depend",
          "rely",
          "belong",
          "contain",
          "consist",
          "comprise",
          "cover",
          "support",
          "oppose",
          "back",
          "favor",
          "believe",
          "need",
          "know",
          "like",
          "dislike",
          "love",
          "hate",
          "prefer",
          "fear",
          "trust",
          "agree",
          "disagree",
          "approve",
          "disapprove",
          "lack",
          "face",
          "remain",
          "stay",
          "exist",
          "stand",
          "lie",
          "weigh",
          "represent",
          "work",
          "serve",
          "wait",
          "operate",
          "employ",
          "keep",
          "seek",
          "await",
          "suffer",
          "total",
          "number");

  private OpenStatus() {}

  static Optional<StatusMatch> of(LexemeLine line, Predicate predicate) {
    Lexeme word = line.at(predicate.at());
    Role role = predicate.roles().get(0);
    if (!predicate.open() || !word.isWord()) {
      return Optional.empty();
    }
    return role == Role.ADJECTIVE ? adjective(word, predicate) : verb(word, role, predicate);
  }

  private static Optional<StatusMatch> adjective(Lexeme word, Predicate predicate) {
    boolean says = word.tag().equals("JJ") && !VAGUE_ADJECTIVES.contains(word.lower());
    return says ? match(word.lower(), Measure.STOCK, predicate) : Optional.empty();
  }

  private static Optional<StatusMatch> verb(Lexeme word, Role role, Predicate predicate) {
    String base = Verbs.base(word.lower());
    boolean alone = predicate.verbs().first() == predicate.at();
    boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG");
    boolean preposition = participle && alone && PREPOSITIONS.contains(base);
    if (!word.isTagged("VB") || LIGHT.contains(base) || preposition) {
      return Optional.empty();
    }
    boolean agent = role == Role.INTRANSITIVE;
    if (agent && Subject.takesClause(word)) {
      return Optional.empty();
    }
    String done = Verbs.participle(base);
    String code = agent || StatusTable.isCode(done) ? base : done;
    Measure measure = STATIVE.contains(base) ? Measure.STOCK : predicate.verbs().measure();
    return match(code, measure, predicate);
  }

  private static Optional<StatusMatch> match(String code, Measure measure, Predicate predicate) {
    StatusTable.Entry entry = new StatusTable.Entry(code, measure);
    return Optional.of(new StatusMatch(entry, predicate.at()));
  }
}
