package org.hearsay.web.search;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What Lucene is asked for, and in which order. */
final class IndexQuery {

  /** What is told of most comes first. */
  static final Sort IN_ORDER =
      new Sort(
          new SortField(Column.MENTIONS, SortField.Type.LONG, true),
          new SortField(Column.ORDER, SortField.Type.STRING));

  /** What fits the words best comes first, and of the like, what is told of most. */
  static final Sort BEST =
      new Sort(SortField.FIELD_SCORE, new SortField(Column.MENTIONS, SortField.Type.LONG, true));

  private static final Set<String> SEARCHED =
      Stream.concat(Stream.of(Column.CALLED), names(EnumSet.allOf(Field.class)).stream())
          .collect(Collectors.toUnmodifiableSet());

  private IndexQuery() {}

  /** All that holds all of some words in one of some fields. */
  static Query holding(Set<Field> fields, String words) {
    return SearchWords.of(words, names(fields)).query();
  }

  /** All of some kinds that holds all of some words, wherever. */
  static Query of(Set<Kind> kinds, String words) {
    return new BooleanQuery.Builder()
        .add(SearchWords.of(words, SEARCHED).query(), Occur.MUST)
        .add(of(kinds), Occur.FILTER)
        .build();
  }

  private static Query of(Set<Kind> kinds) {
    return new TermInSetQuery(
        Column.KIND, kinds.stream().map(kind -> new BytesRef(kind.name())).toList());
  }

  /** All that stands on a shelf. */
  static Query on(Shelf shelf) {
    return new TermQuery(new Term(Column.SHELF, shelf.name()));
  }

  private static Set<String> names(Set<Field> fields) {
    return fields.stream().map(Field::name).collect(Collectors.toUnmodifiableSet());
  }
}
