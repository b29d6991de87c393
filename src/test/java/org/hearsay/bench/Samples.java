package org.hearsay.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;

/** Things of a store to ask for, each drawn at random from all of its kind. */
final class Samples {

  private static final String PREFIXES =
      """
      PREFIX dcterms: <http://purl.org/dc/terms/>
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX schema: <http://schema.org/>
      PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
      SELECT DISTINCT ?v\s""";

  /** What the parameters of canned queries take, by their names. */
  private static final Map<String, String> VALUES =
      Map.ofEntries(
          Map.entry("about", "{ ?any a hs:Population ; schema:name ?v }"),
          Map.entry("speaker", "{ ?who ^hs:speaker/a hs:Claim ; schema:name ?v }"),
          Map.entry("person", "{ ?any hs:roleHolder/schema:name ?v }"),
          Map.entry("document", "{ ?any a hs:DocumentVersion ; dcterms:identifier ?v }"),
          Map.entry("claim", "{ ?v a hs:Claim }"),
          Map.entry("text", "{ ?any a hs:Claim ; schema:text ?v }"),
          Map.entry("asOf", "{ ?any schema:datePublished ?v }"),
          Map.entry("on", "{ ?any hs:referenceTime/hs:earliest ?v }"),
          Map.entry("status", "{ ?any hs:status/skos:prefLabel ?v }"),
          Map.entry("verdict", "{ ?any hs:verdict/skos:notation ?v }"),
          Map.entry("because", "{ ?any hs:keyField/skos:prefLabel ?v }"),
          Map.entry("succession", "{ ?any hs:succession/skos:prefLabel ?v }"),
          Map.entry("layer", "{ ?any hs:layer/skos:prefLabel ?v }"),
          Map.entry("outcome", "{ ?any hs:outcome/skos:prefLabel ?v }"),
          Map.entry("balanced", "{ VALUES ?v { true false } }"),
          Map.entry("agent", "{ ?any hs:speaker ?v }"),
          Map.entry("article", "{ ?v a hs:DocumentVersion }"),
          Map.entry("population", "{ ?v a hs:Population }"));

  private final Random random = new Random(1);
  private final Map<String, List<String>> things = new HashMap<>();

  /** Reads all that can be drawn from. */
  Samples(DatasetGraph dataset) {
    VALUES.forEach((name, pattern) -> things.put(name, read(pattern, dataset)));
  }

  private static List<String> read(String pattern, DatasetGraph dataset) {
    List<String> values = new ArrayList<>();
    Var column = Var.alloc("v");
    try (QueryExec found =
        QueryExec.dataset(dataset).query(QueryFactory.create(PREFIXES + pattern)).build()) {
      found
          .select()
          .forEachRemaining(
              row -> {
                Node value = row.get(column);
                values.add(value.isLiteral() ? value.getLiteralLexicalForm() : value.getURI());
              });
    }
    return values;
  }

  /** Whether there is anything of a kind. */
  boolean has(String kind) {
    return !things.getOrDefault(kind, List.of()).isEmpty();
  }

  /** One of a kind; of a text, two words that follow each other. */
  synchronized String any(String kind) {
    List<String> all = things.get(kind);
    String one = all.get(random.nextInt(all.size()));
    if (!kind.equals("text")) {
      return one;
    }
    String[] words = one.split(" ", -1);
    int at = random.nextInt(words.length);
    return at + 1 < words.length ? words[at] + " " + words[at + 1] : words[at];
  }

  /** A number below another. */
  synchronized int number(int bound) {
    return random.nextInt(bound);
  }
}
