package org.hearsay.extract.figure;

import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.Measure;
import org.hearsay.extract.Verbs;
import org.hearsay.extract.figure.StatusTable.Role;
import org.hearsay.text.WordTable;

/**
 * Names what a clause says of those counted in a word that the scheme of statuses does not have:
 * "raised $3 million" by the participle of its verb, "six million jobs depend on it" by the verb,
 * "a fifth are unpaid" by the adjective. What the scheme means of people alone is named of things
 * by the verb: files are not "released" as hostages are, one can but release them.
 */
final class OpenStatus {

  /** Participles that are prepositions: "compared with 24 percent". */
  private static final Set<String> PREPOSITIONS =
      Set.of(
          "accord", "account", "age", "base", "compare", "concern", "depend", "exclude", "follow",
          "give", "involve", "regard", "relate", "versus");

  /** They judge, compare or hedge, and tell of no state. */
  private static final Set<String> VAGUE_ADJECTIVES =
      WordTable.beside(OpenStatus.class, "vague-adjectives.txt").words();

  private static final Set<String> PARTICLES =
      Set.of("off", "out", "up", "down", "away", "back", "aside");

  private OpenStatus() {}

  /**
   * @param share whether a share of them does it: saying is a status of a third of those asked, but
   *     tells nothing of two officials
   */
  static Optional<StatusMatch> of(LexemeLine line, Predicate predicate, boolean share) {
    if (!predicate.open() || !line.at(predicate.at()).isWord()) {
      return Optional.empty();
    }
    return switch (predicate.roles().get(0)) {
      case ADJECTIVE -> adjective(line, predicate);
      case NOUN -> deed(line, predicate);
      default -> verb(line, predicate, share);
    };
  }

  private static Optional<StatusMatch> adjective(LexemeLine line, Predicate predicate) {
    Lexeme word = line.at(predicate.at());
    boolean says = word.tag().equals("JJ") && !VAGUE_ADJECTIVES.contains(word.lower());
    return says
        ? Optional.of(match(word.lower(), Measure.STOCK, predicate.at(), predicate.at() + 1))
        : Optional.empty();
  }

  /** "the loss of $3 million". */
  private static Optional<StatusMatch> deed(LexemeLine line, Predicate predicate) {
    int at = predicate.at();
    return Deeds.verb(line.at(at)).map(verb -> match(done(verb), Measure.FLOW, at, at + 1));
  }

  private static Optional<StatusMatch> verb(LexemeLine line, Predicate predicate, boolean share) {
    Lexeme word = line.at(predicate.at());
    Role role = predicate.roles().get(0);
    String base = Verbs.base(word.lower());
    boolean says = role == Role.INTRANSITIVE && VerbClass.TELLING.has(word);
    boolean empty = says ? !share : isEmpty(word, base, predicate);
    if (!word.isTagged("VB") || empty) {
      return Optional.empty();
    }
    int next = predicate.at() + 1;
    boolean particle = line.at(next).isTagged("RP") || isParticleAdverb(line.at(next));
    boolean joined = particle && !line.is(next + 1, "to");
    int end = joined ? next + 1 : next;
    String words =
        (role.isAgent() ? base : done(base)) + (joined ? " " + line.at(next).lower() : "");
    Measure measure = Aspect.of(base).measure(predicate.verbs(), role);
    return Optional.of(match(words, measure, predicate.at(), end));
  }

  /** The participle of a verb, or where the scheme means something else by it, the verb. */
  private static String done(String base) {
    String participle = Verbs.participle(base);
    return StatusTable.isCode(participle) ? base : participle;
  }

  private static boolean isEmpty(Lexeme word, String base, Predicate predicate) {
    boolean alone = predicate.verbs().first() == predicate.at();
    boolean participle = word.tag().equals("VBN") || word.tag().equals("VBG");
    boolean preposition = participle && alone && PREPOSITIONS.contains(base);
    boolean misses = predicate.verbs().line().is(predicate.at() + 1, "short");
    return Aspect.of(base) == Aspect.LIGHT || preposition || misses;
  }

  /** "back" in "brought back 20"; the "up" of "went up 20 percent" is the trend's. */
  private static boolean isParticleAdverb(Lexeme word) {
    boolean trend = TrendTable.direction(word).isPresent();
    return word.isTagged("RB") && PARTICLES.contains(word.lower()) && !trend;
  }

  /** "off" in "laid off 20", which the tagger may take for a preposition. */
  static boolean isParticle(Lexeme word) {
    boolean adverb = word.isTagged("RB") || word.isTagged("IN");
    return word.isTagged("RP") || (adverb && PARTICLES.contains(word.lower()));
  }

  private static StatusMatch match(String code, Measure measure, int at, int end) {
    return new StatusMatch(new StatusTable.Entry(code, measure), at, end);
  }
}
