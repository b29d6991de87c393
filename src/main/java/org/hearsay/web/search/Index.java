package org.hearsay.web.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.store.Directory;

/** An index of one version of the store. Once made it does not change. */
final class Index implements AutoCloseable {

  /** How often words are repeated, on the average, before others are looked for in vain. */
  private static final int REPETITIONS = 8;

  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final TextIndexLucene forSparql;

  /** Opens an index that was made. */
  Index(Directory directory) throws IOException {
    this.directory = directory;
    this.forSparql = new TextIndexLucene(directory, config());
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
  }

  /**
   * Makes the index of a dataset in an empty directory.
   *
   * @param wanted turns false when the index is not wanted any more; it is then not whole
   */
  static void make(DatasetGraph dataset, Directory directory, BooleanSupplier wanted)
      throws IOException {
    try (Analyzer english = new EnglishAnalyzer();
        IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(english))) {
      new IndexMaker(dataset, writer, wanted).make();
    }
  }

  private static TextIndexConfig config() {
    EntityDefinition fields = new EntityDefinition(Column.IRI, Field.CLAIM.name());
    for (Field field : Field.values()) {
      fields.set(field.name(), field.property());
    }
    fields.setLangField(Column.LANGUAGE);
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setAnalyzer(new EnglishAnalyzer());
    config.setValueStored(true);
    return config;
  }

  /** The index as {@code text:query} of SPARQL uses it. */
  TextIndex forSparql() {
    return forSparql;
  }

  /**
   * The best hits for all of some words; a phrase stands in quotation marks, a beginning ends in an
   * asterisk, and a minus excludes. Whatever is typed means something.
   */
  List<Hit> find(String words, Set<Field> fields, int most) throws IOException {
    StoredFields stored = searcher.storedFields();
    ScoreDoc[] found = searcher.search(IndexQuery.holding(fields, words), most).scoreDocs;
    List<Hit> hits = new ArrayList<>();
    for (ScoreDoc one : found) {
      hits.add(new StoredEntry(stored.document(one.doc)).hit(one.score));
    }
    return hits;
  }

  /** Those of some kinds that hold all of some words, the best first. */
  Listing find(String words, Set<Kind> kinds, int from, int most) throws IOException {
    return list(IndexQuery.of(kinds, words), IndexQuery.BEST, from, most);
  }

  /** The best of some kinds that hold all of some words; one of those with the very same words. */
  Listing best(String words, Set<Kind> kinds, int most) throws IOException {
    StoredFields stored = searcher.storedFields();
    TopFieldDocs found =
        searcher.search(
            IndexQuery.of(kinds, words),
            new TopFieldCollectorManager(
                IndexQuery.BEST, most * REPETITIONS, null, Integer.MAX_VALUE));
    Map<String, Entry> different = new LinkedHashMap<>();
    for (int i = 0; i < found.scoreDocs.length && different.size() < most; i++) {
      Entry entry = new StoredEntry(stored.document(found.scoreDocs[i].doc)).entry();
      different.putIfAbsent(entry.words(), entry);
    }
    return new Listing(List.copyOf(different.values()), 0, (int) found.totalHits.value);
  }

  /** Part of a list. */
  Listing list(Shelf shelf, int from, int most) throws IOException {
    return list(IndexQuery.on(shelf), IndexQuery.IN_ORDER, from, most);
  }

  /** How long a list is. */
  long count(Shelf shelf) throws IOException {
    return searcher.count(IndexQuery.on(shelf));
  }

  private Listing list(Query query, Sort sort, int from, int most) throws IOException {
    StoredFields stored = searcher.storedFields();
    int all = searcher.count(query);
    int start = from < all ? from : Math.max(0, all - most);
    int to = Math.min(all, start + most);
    List<Entry> entries = new ArrayList<>();
    if (start < to) {
      ScoreDoc[] found = searcher.search(query, to, sort).scoreDocs;
      for (int i = start; i < to; i++) {
        entries.add(new StoredEntry(stored.document(found[i].doc)).entry());
      }
    }
    return new Listing(entries, start, all);
  }

  @Override
  public void close() throws IOException {
    forSparql.close();
    reader.close();
    directory.close();
  }
}
