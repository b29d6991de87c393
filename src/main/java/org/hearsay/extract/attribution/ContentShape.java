package org.hearsay.extract.attribution;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** What a content looks like: a quotation, a clause, or a phrase that states nothing by itself. */
final class ContentShape {

  private static final Set<String> CLAUSES = Set.of("S", "SBAR", "SINV", "SQ", "SBARQ");

  private final CueSite site;
  private final List<TokenRange> contents;
  private final TokenRange first;
  private final FlatText text;
  private final int node;

  ContentShape(CueSite site, Finding finding) {
    this.site = site;
    contents = finding.contents();
    first = contents.get(0);
    text = site.text();
    node = site.sentence().contains(first) ? site.tree().node(first) : SyntaxTree.NONE;
  }

  /** Whether part of it begins as a quotation. */
  boolean isQuoted() {
    return contents.stream().anyMatch(range -> text.quotations().isQuoted(range.start()));
  }

  boolean isClause() {
    return CLAUSES.contains(site.tree().label(node));
  }

  /** A name for the shape. */
  String name() {
    if (isQuoted()) {
      return "quoted";
    }
    if (holdsQuotation()) {
      return "part quoted";
    }
    return isClause() ? clause() : phrase();
  }

  private boolean holdsQuotation() {
    return IntStream.range(first.start(), first.end()).anyMatch(text.quotations()::isQuoted);
  }

  private String clause() {
    return switch (text.tag(first.start())) {
      case "TO" -> "infinitive";
      case "VBG" -> "gerund";
      default -> "clause";
    };
  }

  private String phrase() {
    String verbal = text.count(first.start(), first.end(), "VB") > 0 ? " verbal" : "";
    String label = site.tree().label(node);
    return label.startsWith("N")
        ? "NP " + HeadSort.of(text, site.tree().head(node)) + verbal
        : label + verbal;
  }
}
