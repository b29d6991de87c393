package org.hearsay.web.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.store.QuadReader;
import org.hearsay.web.view.CommonName;

/** Writes the index of one snapshot of the store, within one transaction. */
final class IndexMaker {

  private static final Tally NONE = new Tally();
  private static final String LAST = "~";

  private final DatasetGraph dataset;
  private final IndexWriter writer;
  private final BooleanSupplier wanted;
  private final Mentions mentions;
  private final Map<String, Tally> descriptions = new HashMap<>();

  /** With a capital letter only if none spells it without. */
  private final Map<String, String> spelled = new HashMap<>();

  private final Set<Node> listed = new HashSet<>();

  /**
   * @param wanted turns false when the index is not wanted any more; it is then not whole
   */
  IndexMaker(DatasetGraph dataset, IndexWriter writer, BooleanSupplier wanted) {
    this.dataset = dataset;
    this.writer = writer;
    this.wanted = wanted;
    this.mentions = new Mentions(dataset);
  }

  void make() throws IOException {
    each(Field.CLAIM.property(), this::claim);
    each(Field.TITLE.property(), this::title);
    each(Field.NAME.property(), this::name);
    each(Borrowed.IDENTIFIER, this::untitled);
    each(Hs.POPULATION, this::figure);
    new Roles(dataset).write(writer);
    for (Map.Entry<String, Tally> called : descriptions.entrySet()) {
      write(
          new EntryDocument(Kind.DESCRIPTION, "", called.getValue())
              .called(spelled.get(called.getKey()))
              .orderedBy(called.getKey()));
    }
  }

  private void each(Node property, Writing writing) throws IOException {
    Iterator<Quad> quads = dataset.find(Quad.unionGraph, Node.ANY, property, Node.ANY);
    while (wanted.getAsBoolean() && quads.hasNext()) {
      Quad quad = quads.next();
      writing.of(quad.getSubject(), quad.getObject());
    }
    Iter.close(quads);
  }

  private void claim(Node claim, Node words) throws IOException {
    if (Field.CLAIM.holds(claim, dataset)) {
      EntryDocument entry =
          new EntryDocument(Kind.CLAIM, claim.getURI(), NONE)
              .searched(Field.CLAIM, words)
              .orderedBy(saidOn(claim) + claim.getURI().replaceFirst(".*/", ""));
      new ClaimShelves(dataset).put(claim, entry);
      write(entry);
    }
  }

  private String saidOn(Node claim) {
    return value(claim, Hs.STATED_ON)
        .flatMap(time -> value(time, Hs.PARTIAL_DATE))
        .map(Node::getLiteralLexicalForm)
        .orElse(LAST);
  }

  private void title(Node article, Node title) throws IOException {
    if (Field.TITLE.holds(article, dataset) && listed.add(article)) {
      write(
          new EntryDocument(Kind.ARTICLE, article.getURI(), NONE)
              .searched(Field.TITLE, title)
              .orderedBy(title.getLiteralLexicalForm()));
    }
  }

  /** Articles without a title have no words to be found by, and are listed all the same. */
  private void untitled(Node article, Node id) throws IOException {
    if (Field.TITLE.holds(article, dataset) && listed.add(article)) {
      write(
          new EntryDocument(Kind.ARTICLE, article.getURI(), NONE)
              .labeled(id.getLiteralLexicalForm())
              .orderedBy(id.getLiteralLexicalForm()));
    }
  }

  /** All names of a thing are searched; it is listed under the one most used. */
  private void name(Node thing, Node name) throws IOException {
    boolean first = listed.add(thing);
    String words = name.getLiteralLexicalForm();
    Kind kind = first ? kindOf(thing, words) : Kind.OTHER;
    String usual = first ? CommonName.of(thing, new QuadReader(dataset)).orElse(words) : words;
    Tally tally = mentions.counted(thing).or(() -> mentions.quoted(thing)).orElse(NONE);
    write(
        new EntryDocument(kind, thing.getURI(), tally)
            .searched(Field.NAME, name)
            .labeled(usual)
            .orderedBy(usual));
  }

  private Kind kindOf(Node named, String name) {
    if (mentions.counted(named).isPresent()) {
      return Kind.POPULATION;
    }
    Optional<Tally> quoted = mentions.quoted(named);
    ClaimShelves shelves = new ClaimShelves(dataset);
    if (quoted.isEmpty() || shelves.isArticle(named)) {
      return Kind.OTHER;
    }
    if (shelves.isUnnamed(named)) {
      String called = Shelf.key(name);
      descriptions.computeIfAbsent(called, unseen -> new Tally()).add(quoted.get());
      spelled.merge(called, name, (a, b) -> b.equals(called) ? b : a);
      return Kind.OTHER;
    }
    return Kind.SOURCE;
  }

  private void figure(Node figure, Node population) throws IOException {
    if (dataset.contains(Quad.unionGraph, figure, Borrowed.TYPE, Hs.FIGURE_CLASS)) {
      write(
          new EntryDocument(Kind.FIGURE, figure.getURI(), NONE)
              .labeled("")
              .on(Shelf.figuresOf(population.getURI()))
              .orderedBy(figure.getURI().replaceFirst(".*/", "")));
    }
  }

  private void write(EntryDocument entry) throws IOException {
    writer.addDocument(entry.document());
  }

  private Optional<Node> value(Node subject, Node property) {
    Iterator<Quad> found = dataset.find(Quad.unionGraph, subject, property, Node.ANY);
    Optional<Node> value =
        found.hasNext() ? Optional.of(found.next().getObject()) : Optional.empty();
    Iter.close(found);
    return value;
  }

  /** What is made of one statement. */
  private interface Writing {
    void of(Node subject, Node object) throws IOException;
  }
}
