package org.hearsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Terminal;
import org.hearsay.rdf.Borrowed;
import org.hearsay.rdf.Hs;
import org.hearsay.rdf.IriMinter;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.SeededStore;
import org.hearsay.web.ServedDataset;
import org.junit.jupiter.api.Test;

/** A claim has one audit, whether it is asked for at the terminal or over HTTP. */
class TraceOverHttpTest {

  @Test
  void theAuditIsTheSameLine() {
    ClaimStore store = SeededStore.open();
    try (ServedDataset served = new ServedDataset(store)) {
      List<String> claims = store.read(TraceOverHttpTest::claims);
      assertFalse(claims.isEmpty());
      for (String claim : claims) {
        String path =
            "api/" + claim.replace(IriMinter.DEFAULT_BASE + "claim/", "claims/") + "/trace";
        assertEquals(traced(store, claim), served.get(path, Map.of()).body());
      }
    }
  }

  private static List<String> claims(DatasetGraph dataset) {
    return dataset.getUnionGraph().find(Node.ANY, Borrowed.TYPE, Hs.CLAIM).toList().stream()
        .map(triple -> triple.getSubject().getURI())
        .toList();
  }

  private static String traced(ClaimStore store, String claim) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(out, true, UTF_8);
    Console console = new Console(InputStream.nullInputStream(), print, print, Terminal.NONE);
    TraceCommand.trace(console, store, claim, AuditFormat.json);
    return out.toString(UTF_8).strip();
  }
}
