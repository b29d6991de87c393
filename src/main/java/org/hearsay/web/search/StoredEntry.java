package org.hearsay.web.search;

import java.util.Arrays;
import org.apache.lucene.document.Document;

/** What the index keeps of a thing, column by column. */
record StoredEntry(Document columns) {

  /** As one in a list. */
  Entry entry() {
    return new Entry(
        Kind.valueOf(columns.get(Column.KIND)),
        columns.get(Column.IRI),
        words(),
        number(Column.MENTIONS),
        number(Column.ARTICLES));
  }

  /** As something found; it must be of those that are searched by a field. */
  Hit hit(float score) {
    Field field = field();
    return new Hit(field, columns.get(Column.IRI), columns.get(field.name()), score);
  }

  private String words() {
    String label = columns.get(Column.LABEL);
    return label == null ? columns.get(field().name()) : label;
  }

  private long number(String column) {
    return columns.getField(column).numericValue().longValue();
  }

  private Field field() {
    return Arrays.stream(Field.values())
        .filter(field -> columns.get(field.name()) != null)
        .findFirst()
        .orElseThrow();
  }
}
