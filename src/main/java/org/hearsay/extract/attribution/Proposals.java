package org.hearsay.extract.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hearsay.claim.RuleId;

/**
 * Gathers what the constructions propose as the content of one cue. Each range is brought to the
 * corpus's conventions: no punctuation at its edges, a quotation taken whole with its marks.
 */
final class Proposals {

  private static final int LIMIT = 400;

  /** Marks that no content begins with; a closing quotation mark is another. */
  private static final Set<String> FIRST =
      Set.of(",", ".", ";", ":", "-", "--", "---", "?", "!", ")", "...");

  /** Marks that no content ends with; an opening quotation mark is another. */
  private static final Set<String> LAST =
      Set.of(",", ".", ";", ":", "-", "--", "---", "?", "!", "(");

  private final CueSite site;
  private final Map<List<TokenRange>, Proposal> found = new LinkedHashMap<>();

  Proposals(CueSite site) {
    this.site = site;
  }

  /** Proposes a content of one range; one that is empty or holds the cue is passed over. */
  void add(RuleId rule, int start, int end) {
    tidy(start, end).ifPresent(range -> put(rule, List.of(range)));
  }

  /** Proposes a content of two ranges, the first before the second. */
  void add(RuleId rule, int start, int end, int otherStart, int otherEnd) {
    Optional<TokenRange> first = tidy(start, end);
    Optional<TokenRange> second = tidy(otherStart, otherEnd);
    if (first.isPresent() && second.isPresent() && first.get().end() <= second.get().start()) {
      put(rule, List.of(first.get(), second.get()));
    }
  }

  /** Proposes a content of ranges that are whole already, such as the paragraphs of a quotation. */
  void add(RuleId rule, List<TokenRange> ranges) {
    put(rule, List.copyOf(ranges));
  }

  /** Each content once, with the first rule that proposed it. */
  List<Proposal> all() {
    return List.copyOf(found.values());
  }

  private void put(RuleId rule, List<TokenRange> ranges) {
    if (found.size() < LIMIT) {
      found.putIfAbsent(ranges, new Proposal(ranges, rule));
    }
  }

  private Optional<TokenRange> tidy(int from, int to) {
    FlatText text = site.text();
    int start = from < to ? Math.max(from, text.datelineEnd(from)) : from;
    int end = to;
    while (start < end && (FIRST.contains(text.lower(start)) || isClosing(start))) {
      start++;
    }
    while (start < end && (LAST.contains(text.lower(end - 1)) || isOpening(end - 1))) {
      end--;
    }
    if (start >= end) {
      return Optional.empty();
    }
    TokenRange tidy = wholeQuotations(start, end);
    return tidy.contains(site.token()) ? Optional.empty() : Optional.of(tidy);
  }

  private boolean isClosing(int token) {
    return site.text()
        .quotations()
        .around(token)
        .filter(quotation -> quotation.end() == token + 1 && quotation.start() < token)
        .isPresent();
  }

  private boolean isOpening(int token) {
    return site.text()
        .quotations()
        .around(token)
        .filter(quotation -> quotation.start() == token)
        .isPresent();
  }

  /** Takes in the mark that opens or closes a quotation of which all else is inside. */
  private TokenRange wholeQuotations(int from, int to) {
    QuotedTokens quotations = site.text().quotations();
    int start = from;
    int end = to;
    Optional<TokenRange> last = quotations.around(end - 1);
    if (last.isPresent() && last.get().start() >= start - 1 && onlyMarks(end, last.get().end())) {
      end = last.get().end();
    }
    Optional<TokenRange> first = quotations.around(start);
    if (first.isPresent() && first.get().start() == start - 1 && first.get().end() <= end) {
      start--;
    }
    return new TokenRange(start, end);
  }

  private boolean onlyMarks(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(site.text().lower(i).charAt(0))) {
        return false;
      }
    }
    return true;
  }
}
