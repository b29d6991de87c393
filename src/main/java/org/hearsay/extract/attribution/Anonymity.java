package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How a source wants to be named, which says nothing of the world: {@code … said an official who
 * asked not to be named because the talks are private}. Neither the wish nor its reason is a claim;
 * what the same source tells is one.
 */
record Anonymity(FlatText text) {

  private static final Set<String> REASONS = Set.of("citing", "fearing");

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
        && (words()
                .wish(finding.head())
                .filter(first::overlaps)
                .filter(wish -> isOwn(wish, finding))
                .isPresent()
            || withoutTerms(finding).contents().isEmpty());
  }

  private AnonymityWords words() {
    return new AnonymityWords(text);
  }

  private boolean isOwn(TokenRange wish, Finding finding) {
    return finding.source().stream().allMatch(source -> new OwnName(text).canBeOf(source, wish));
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
        .takeWhile(token -> !text.isFinite(token))
        .mapToObj(token -> words().terms(token, finding.head()))
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
}
