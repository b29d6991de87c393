package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code The agency quoted the mayor as saying that it rained}: what the agency tells is that the
 * mayor said it, so it is told as the mayor's too, within what the agency tells. Of {@code The
 * mayor was quoted as saying} nobody else is named, and it is the mayor's alone.
 */
record QuotedAsSaying(FlatText text) {

  private static final Set<String> QUOTING = Set.of("quot", "cit", "report");

  private static final Set<String> SAYING =
      Set.of(
          "adding",
          "arguing",
          "claiming",
          "declaring",
          "denying",
          "insisting",
          "saying",
          "stating",
          "telling",
          "warning");

  private static final Set<String> DENYING =
      Set.of(
          "cannot", "denied", "denies", "few", "hardly", "n't", "neither", "never", "no", "nobody",
          "none", "nor", "not", "rarely", "without");

  private static final Set<String> REFUSING = Set.of("avoid", "declin", "fail", "refus");

  /** In tokens, before the word that tells of the quoting. */
  private static final int BEFORE = 6;

  /** In tokens, from the word that tells of the quoting. */
  private static final int REACH = 20;

  /** The finding, and what it tells that its object said. */
  Stream<Finding> told(Finding finding) {
    OptionalInt saying =
        QUOTING.contains(text.stem(finding.head())) ? saying(finding.head()) : OptionalInt.empty();
    return saying.isPresent()
        ? told(upTo(finding, saying.getAsInt()), saying.getAsInt())
        : Stream.of(finding);
  }

  private OptionalInt saying(int head) {
    int end = Math.min(head + REACH, text.sentenceRange(text.sentence(head)).end());
    return IntStream.range(head + 2, end)
        .filter(token -> SAYING.contains(text.lower(token)))
        .filter(token -> text.lower(token - 1).equals("as"))
        .findFirst();
  }

  /** The finding with all that follows "as", where it has but its subject. */
  private Finding upTo(Finding finding, int saying) {
    int end = text.sentenceRange(text.sentence(saying)).end();
    int last = text.lower(end - 1).equals(".") ? end - 1 : end;
    return finding.touches(new TokenRange(saying, saying + 1))
        ? finding
        : finding.withContents(
            Stream.concat(
                    finding.contents().stream().filter(range -> range.end() < saying),
                    Stream.of(new TokenRange(saying - 1, last)))
                .toList());
  }

  private Stream<Finding> told(Finding finding, int saying) {
    Optional<TokenRange> source = quoted(finding, saying);
    Optional<TokenRange> words = source.flatMap(of -> words(finding, of, saying));
    return words.isPresent()
        ? told(finding, source.get(), saying, words.get())
        : Stream.of(finding);
  }

  /** The subject, or the object before "as", be it left out of what is told. */
  private Optional<TokenRange> quoted(Finding finding, int saying) {
    TokenRange first = finding.contents().get(0);
    boolean isSubject = first.start() < finding.head();
    int start = isSubject || first.start() < saying - 1 ? first.start() : finding.head() + 1;
    int end = isSubject ? first.end() : saying - 1;
    int last = end > start && text.lower(end - 1).equals(",") ? end - 1 : end;
    return last > start ? Optional.of(new TokenRange(start, last)) : Optional.empty();
  }

  private Optional<TokenRange> words(Finding finding, TokenRange source, int saying) {
    TokenRange last = finding.contents().get(finding.contents().size() - 1);
    return saying + 1 < last.end()
        ? Optional.of(new TokenRange(saying + 1, last.end()))
        : quotationBefore(first(finding, source));
  }

  private Stream<Finding> told(Finding finding, TokenRange source, int saying, TokenRange said) {
    boolean isPassive = source.start() < finding.head() && finding.source().isEmpty();
    TokenRange cue = new TokenRange(isPassive ? finding.cue().start() : saying, saying + 1);
    Finding inner =
        new Finding(
            saying,
            Optional.of(source),
            cue,
            List.of(said),
            finding.rule(),
            finding.clarity(),
            finding.confidence());
    if (isPassive) {
      return Stream.of(inner);
    }
    Finding outer = around(finding, said);
    return isDenied(finding) ? Stream.of(outer) : Stream.of(outer, inner);
  }

  /** {@code The paper never quoted her as saying that}: nobody tells that she said it. */
  private boolean isDenied(Finding finding) {
    int first = text.sentenceRange(text.sentence(finding.head())).start();
    int source = finding.source().map(TokenRange::start).orElse(finding.head());
    return Stream.of(source, source - 1).anyMatch(token -> token >= first && denies(token))
        || IntStream.range(Math.max(first, finding.head() - BEFORE), finding.head())
            .anyMatch(this::denies);
  }

  private boolean denies(int token) {
    return DENYING.contains(text.lower(token)) || REFUSING.contains(text.stem(token));
  }

  /** What is told holds what was said, be it a quotation before it. */
  private static Finding around(Finding finding, TokenRange said) {
    return finding.says(said)
        ? finding
        : finding.withContents(
            Stream.concat(Stream.of(said), finding.contents().stream()).toList());
  }

  private static int first(Finding finding, TokenRange object) {
    return Stream.concat(finding.source().stream(), Stream.of(object, finding.cue()))
        .mapToInt(TokenRange::start)
        .min()
        .getAsInt();
  }

  private Optional<TokenRange> quotationBefore(int token) {
    return text.quotations()
        .around(token - 1)
        .filter(quotation -> text.sentence(quotation.start()) == text.sentence(token));
  }
}
