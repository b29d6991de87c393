package org.hearsay.web.search;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.index.IndexWriter;
import org.hearsay.rdf.Hs;

/** What articles say people are, and how many say so. */
final class Roles {

  private final Map<Role, Tally> said = new LinkedHashMap<>();
  private final Map<Role, Node> first = new LinkedHashMap<>();

  /** Reads them all, within the caller's transaction. */
  Roles(DatasetGraph dataset) {
    dataset
        .find(Node.ANY, Node.ANY, Hs.ROLE_HOLDER, Node.ANY)
        .forEachRemaining(held -> read(held, dataset));
  }

  private void read(Quad held, DatasetGraph dataset) {
    Iter.iter(dataset.find(held.getGraph(), held.getSubject(), Hs.ROLE, Node.ANY))
        .map(told -> new Role(held.getObject(), told.getObject().getLiteralLexicalForm()))
        .forEach(
            role -> {
              said.computeIfAbsent(role, unseen -> new Tally()).add(held.getGraph());
              first.putIfAbsent(role, held.getGraph());
            });
  }

  void write(IndexWriter writer) throws IOException {
    for (Map.Entry<Role, Tally> role : said.entrySet()) {
      writer.addDocument(
          new EntryDocument(Kind.ROLE, first.get(role.getKey()).getURI(), role.getValue())
              .labeled(role.getKey().words)
              .orderedBy(role.getKey().words)
              .on(Shelf.rolesOf(role.getKey().holder.getURI()))
              .document());
    }
  }

  private record Role(Node holder, String words) {}
}
