package org.hearsay.web.search;

import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** An entry as the index keeps it. */
final class EntryDocument {

  private final Document document = new Document();

  /** An entry on the shelf of its kind, in the order of its words. */
  EntryDocument(Kind kind, String iri, Tally mentions) {
    document.add(new org.apache.lucene.document.Field(Column.IRI, iri, TextIndexLucene.ftIRI));
    document.add(new StringField(Column.KIND, kind.name(), Store.YES));
    document.add(new NumericDocValuesField(Column.MENTIONS, mentions.all()));
    document.add(new StoredField(Column.MENTIONS, mentions.all()));
    document.add(new StoredField(Column.ARTICLES, mentions.articles()));
    on(Shelf.of(kind));
  }

  EntryDocument on(Shelf shelf) {
    document.add(new StringField(Column.SHELF, shelf.name(), Store.NO));
    return this;
  }

  /** Where it stands among those mentioned as often. */
  EntryDocument orderedBy(String order) {
    document.add(new SortedDocValuesField(Column.ORDER, new BytesRef(Shelf.key(order))));
    return this;
  }

  /** Words that are shown, and not searched. */
  EntryDocument labeled(String words) {
    document.add(new StoredField(Column.LABEL, words));
    return this;
  }

  /** Words that are searched, here and by SPARQL. */
  EntryDocument searched(Field field, Node words) {
    document.add(new TextField(field.name(), words.getLiteralLexicalForm(), Store.YES));
    document.add(new StringField(Column.LANGUAGE, language(words), Store.YES));
    return this;
  }

  /** Words that are searched, and not by SPARQL. */
  EntryDocument called(String words) {
    document.add(new TextField(Column.CALLED, words, Store.NO));
    return labeled(words);
  }

  private static String language(Node words) {
    String language = words.getLiteralLanguage();
    return language.isEmpty() ? "^^" + words.getLiteralDatatypeURI() : language;
  }

  Document document() {
    return document;
  }
}
