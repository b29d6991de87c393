package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a source wants to be named, which says nothing of the world: {@code … said an official who
 * asked not to be named because the talks are private}. Neither the wish nor its reason is a claim;
 * what the same source tells is one.
 */
record Anonymity(FlatText text) {

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

  private static final Set<String> REASONS = Set.of("citing", "fearing");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /** The findings of one sentence without such wishes, and none of their terms in a content. */
  List<Finding> without(List<Finding> findings) {
    List<Finding> wishes = findings.stream().filter(this::isWish).toList();
    return findings.stream()
        .filter(finding -> wishes.stream().noneMatch(wish -> isOf(wish, finding)))
        .map(this::withoutTerms)
        .toList();
  }

  private boolean isWish(Finding finding) {
    TokenRange first = finding.contents().get(0);
    return first.start() > finding.head()
        && (wish(finding.head())
                .filter(first::overlaps)
                .filter(wish -> isOwn(wish, finding))
                .isPresent()
            || withoutTerms(finding).contents().isEmpty());
  }

  private boolean isOwn(TokenRange wish, Finding finding) {
    return finding.source().stream().allMatch(source -> new OwnName(text).canBeOf(source, wish));
  }

  private Optional<TokenRange> wish(int head) {
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
        || FINITE.contains(text.tag(next))
        || text.tag(next).equals("VBG")
        || (text.tag(next).equals("TO") && text.tag(next + 1).equals("VB"))
        || (JOINTS.contains(text.lower(next)) && clauseFollows(next + 1))
        || match(AFTER, next).isPresent();
  }

  /** Not of {@code demanded anonymity and a tax break}. */
  private boolean clauseFollows(int start) {
    return IntStream.range(start, text.sentenceRange(text.sentence(start - 1)).end())
        .takeWhile(token -> !text.lower(token).equals(","))
        .anyMatch(token -> FINITE.contains(text.tag(token)));
  }

  /** Whether it is the wish, or what its source or nobody named feels in the reason for it. */
  private boolean isOf(Finding wish, Finding finding) {
    boolean ofAnother =
        finding
            .source()
            .filter(source -> !wish.source().equals(finding.source()))
            .filter(source -> !text.tag(source.start()).equals("PRP"))
            .isPresent();
    return finding.equals(wish) || (!ofAnother && isInReason(wish, finding.head()));
  }

  /** {@code because she fears for her job}, or {@code , citing the talks}. */
  private boolean isInReason(Finding wish, int head) {
    TokenRange said = wish.contents().get(0);
    return said.contains(head) || (head == said.end() + 1 && REASONS.contains(text.lower(head)));
  }

  private Finding withoutTerms(Finding finding) {
    return finding.withContents(
        finding.contents().stream().flatMap(range -> withoutTerms(range, finding)).toList());
  }

  /** A content up to the terms in the clause of its cue, or what follows them at once. */
  private Stream<TokenRange> withoutTerms(TokenRange content, Finding finding) {
    return IntStream.range(finding.head() + 1, content.end())
        .takeWhile(token -> !FINITE.contains(text.tag(token)))
        .mapToObj(token -> terms(token, finding.head()))
        .flatMap(Optional::stream)
        .filter(content::overlaps)
        .findFirst()
        .map(terms -> apart(content, terms))
        .orElseGet(() -> Stream.of(content));
  }

  private Stream<TokenRange> apart(TokenRange content, TokenRange terms) {
    if (content.start() < terms.start()) {
      return Stream.of(new TokenRange(content.start(), terms.start()));
    }
    return text.lower(terms.end()).equals("that") && terms.end() < content.end()
        ? Stream.of(new TokenRange(terms.end(), content.end()))
        : Stream.empty();
  }

  /** On what terms a source speaks: {@code on condition of anonymity}, not on background checks. */
  private Optional<TokenRange> terms(int token, int head) {
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
