package org.hearsay.web.page;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hearsay.web.search.Kind;

/** What is found together, in the order in which it is shown. */
enum FoundKind {
  FIGURES("Who or what is counted", "that are counted"),
  SOURCES("Sources", "sources"),
  CLAIMS("Claims", "claims"),
  ARTICLES("Articles", "articles");

  private final String title;
  private final String plural;

  FoundKind(String title, String plural) {
    this.title = title;
    this.plural = plural;
  }

  /** The one that the address of a page names. */
  static Optional<FoundKind> named(String code) {
    return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
  }

  /** As addresses name it. */
  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  String title() {
    return title;
  }

  /** What follows "All 12". */
  String plural() {
    return plural;
  }

  Set<Kind> kinds() {
    return switch (this) {
      case FIGURES -> Set.of(Kind.POPULATION);
      case SOURCES -> Set.of(Kind.SOURCE, Kind.DESCRIPTION);
      case CLAIMS -> Set.of(Kind.CLAIM);
      case ARTICLES -> Set.of(Kind.ARTICLE);
    };
  }
}
