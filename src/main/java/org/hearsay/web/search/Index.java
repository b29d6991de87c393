package org.hearsay.web.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;

/** An index of one version of the store. Once made it does not change. */
final class Index implements AutoCloseable {

  private static final String IRI = "iri";
  private static final String LANGUAGE = "language";

  private final Directory directory;
  private final DirectoryReader reader;
  private final TextIndexLucene forSparql;

  /** Opens an index that was made. */
  Index(Directory directory) throws IOException {
    this.directory = directory;
    this.forSparql = new TextIndexLucene(directory, config());
    this.reader = DirectoryReader.open(directory);
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
      for (Field field : Field.values()) {
        Iterator<Quad> quads = dataset.find(Quad.unionGraph, Node.ANY, field.property(), Node.ANY);
        while (wanted.getAsBoolean() && quads.hasNext()) {
          write(quads.next(), field, dataset, writer);
        }
        Iter.close(quads);
      }
    }
  }

  private static void write(Quad quad, Field field, DatasetGraph dataset, IndexWriter writer)
      throws IOException {
    Node thing = quad.getSubject();
    if (field.holds(thing, dataset)) {
      writer.addDocument(entry(field, thing, quad.getObject()));
    }
  }

  private static Document entry(Field field, Node thing, Node words) {
    Document entry = new Document();
    entry.add(new org.apache.lucene.document.Field(IRI, thing.getURI(), TextIndexLucene.ftIRI));
    entry.add(new TextField(field.name(), words.getLiteralLexicalForm(), Store.YES));
    entry.add(new StringField(LANGUAGE, language(words), Store.YES));
    return entry;
  }

  /** As jena-text writes it: the language or, of a literal without, the datatype. */
  private static String language(Node words) {
    String language = words.getLiteralLanguage();
    return language.isEmpty() ? "^^" + words.getLiteralDatatypeURI() : language;
  }

  private static TextIndexConfig config() {
    EntityDefinition fields = new EntityDefinition(IRI, Field.CLAIM.name());
    for (Field field : Field.values()) {
      fields.set(field.name(), field.property());
    }
    fields.setLangField(LANGUAGE);
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
    SimpleQueryParser parser =
        new SimpleQueryParser(
            new EnglishAnalyzer(),
            fields.stream().collect(Collectors.toMap(Field::name, field -> 1f)),
            SimpleQueryParser.AND_OPERATOR
                | SimpleQueryParser.PHRASE_OPERATOR
                | SimpleQueryParser.PREFIX_OPERATOR
                | SimpleQueryParser.NOT_OPERATOR
                | SimpleQueryParser.WHITESPACE_OPERATOR);
    parser.setDefaultOperator(Occur.MUST);
    Query query = parser.parse(words);
    IndexSearcher searcher = new IndexSearcher(reader);
    StoredFields stored = searcher.storedFields();
    ScoreDoc[] found = searcher.search(query, most).scoreDocs;
    return Arrays.stream(found).map(reading(stored)).toList();
  }

  private static Function<ScoreDoc, Hit> reading(StoredFields stored) {
    return found -> {
      try {
        Document entry = stored.document(found.doc);
        Field field = Field.valueOf(fieldOf(entry));
        return new Hit(field, entry.get(IRI), entry.get(field.name()), found.score);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    };
  }

  private static String fieldOf(Document entry) {
    return Arrays.stream(Field.values())
        .map(Field::name)
        .filter(name -> entry.get(name) != null)
        .findFirst()
        .orElseThrow();
  }

  @Override
  public void close() throws IOException {
    forSparql.close();
    reader.close();
    directory.close();
  }
}
