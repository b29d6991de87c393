package org.hearsay.extract.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words by which a source asks not to be named, or speaks on terms. */
record AnonymityWords(FlatText text) {

  /** In tokens; no wish or term is longer. */
  private static final int LONGEST = 12;

  private static final Set<String> WISHING =
      Set.of("agr", "ask", "demand", "insist", "prefer", "request", "seek", "want", "wish");

  private static final Set<String> REFUSING = Set.of("declin", "refus");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

  private static final String NAMELESS =
      "(?:he|she|they|i) (?:was |were )?not (?:be )?(?:named|identified|quoted by name) "
          + "|(?:his|her|their) (?:(?:full|first|last|family|real) )?"
          + "(?:names?|identity|identities) (?:not be (?:used|given|printed|published|mentioned"
          + "|disclosed|released|revealed|made public)|be (?:withheld|changed)) ";

  private static final String CONDITION =
      "(?:only )?on (?:the )?(?:strict )?condition (?:of (?:strict |complete )?anonymity "
          + "|(?:that )?(?:"
          + NAMELESS
          + "))";

  private static final String TERMS =
      "(?:"
          + CONDITION
          + "|(?:only )?(?:if (?:"
          + NAMELESS
          + ")|on (?:deep )?background |off the record ))";

  private static final String NAMED =
      "to be (?:publicly )?(?:named|identified|quoted(?: by name)?) ";

  /** What is wished, from the word behind the one that tells of the wish. */
  private static final Pattern WISH =
      Pattern.compile(
          "(?:(?:for|on) )?(?:(?:his|her|their|complete|strict) )?anonymity "
              + "|to (?:remain|stay) (?:anonymous|unnamed|unidentified) "
              + "|(?:that )?(?:"
              + NAMELESS
              + ")|to (?:speak|talk|comment|be interviewed) "
              + TERMS
              + "|not "
              + NAMED);

  private static final Pattern REFUSED = Pattern.compile(NAMED);
  private static final Pattern SPOKEN = Pattern.compile(TERMS);
  private static final Pattern ON_CONDITION = Pattern.compile(CONDITION);

  /** What is done on background; {@code wants candidates judged on background} has no terms. */
  private static final Set<String> SPEAKING =
      Set.of("agr", "ad", "comment", "confirm", "say", "speak", "talk", "tell");

  /** What follows a wish that is whole; not {@code named a sanctuary, identified with a rival}. */
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:because|since|while|when|given|due|out|citing|by name|publicly|further|here"
              + "|until|so|as (?:he|she|they|it)|for (?:fear|safety|security|reasons|privacy)"
              + "|in (?:exchange|order|this|the (?:article|story|report))) ");

  private static final Set<String> JOINTS = Set.of("and", "but");

  /** What is wished for with the verb at an index: {@code asked | not to be named}. */
  Optional<TokenRange> wish(int head) {
    boolean wishing = WISHING.contains(text.stem(head));
    boolean refusing =
        REFUSING.contains(text.stem(head)) || (wishing && NEGATIONS.contains(text.lower(head - 1)));
    return Optional.of(head)
        .filter(cue -> refusing || wishing)
        .flatMap(cue -> match(refusing ? REFUSED : WISH, cue + 1))
        .filter(wish -> isWhole(wish.end()));
  }

  private boolean isWhole(int next) {
    return next >= text.size()
        || !Character.isLetter(text.lower(next).codePointAt(0))
        || text.isFinite(next)
        || text.tag(next).equals("VBG")
        || (text.tag(next).equals("TO") && text.tag(next + 1).equals("VB"))
        || (JOINTS.contains(text.lower(next)) && clauseFollows(next + 1))
        || match(AFTER, next).isPresent();
  }

  /** Not of {@code demanded anonymity and a tax break}. */
  private boolean clauseFollows(int start) {
    return IntStream.range(start, text.sentenceRange(text.sentence(start - 1)).end())
        .takeWhile(token -> !text.lower(token).equals(","))
        .anyMatch(text::isFinite);
  }

  /** On what terms a source speaks: {@code on condition of anonymity}, not on background checks. */
  Optional<TokenRange> terms(int token, int head) {
    Pattern spoken = SPEAKING.contains(text.stem(head)) ? SPOKEN : ON_CONDITION;
    return match(spoken, token).filter(terms -> !text.tag(terms.end()).startsWith("NN"));
  }

  private Optional<TokenRange> match(Pattern pattern, int start) {
    int end = Math.min(text.size(), start + LONGEST);
    Matcher matcher = pattern.matcher(start < end ? text.words(start, end) : "");
    return matcher.lookingAt() ? Optional.of(range(start, matcher.group())) : Optional.empty();
  }

  private static TokenRange range(int start, String words) {
    return new TokenRange(start, start + (int) words.chars().filter(c -> c == ' ').count());
  }
}
