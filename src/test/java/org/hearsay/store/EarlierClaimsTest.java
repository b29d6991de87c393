package org.hearsay.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierClaimsTest {

  private static final String CLAIMS =
      """
      PREFIX : <http://localhost/>
      PREFIX hs: <https://w3id.org/hearsay/ns#>
      PREFIX prov: <http://www.w3.org/ns/prov#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX schema: <http://schema.org/>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      :dated {
        :dated schema:datePublished "2031-05-07"^^xsd:date .
        :saying a hs:Claim, schema:Claim ; prov:wasQuotedFrom :dated ; hs:statedOn :may .
        :may hs:latest "2031-05-02"^^xsd:date .
        :weekly a hs:Claim, schema:Claim ; prov:wasQuotedFrom :dated ; hs:statedOn :week .
        :week hs:latest "2031-05-11"^^xsd:date .
        :vague a hs:Claim, schema:Claim ; prov:wasQuotedFrom :dated ; hs:statedOn :once .
        :once hs:surface "once" .
        :narration a hs:SupersededClaim, schema:Claim ; prov:wasQuotedFrom :dated .
      }
      %s
      :undated { :rumor a hs:Claim, schema:Claim ; prov:wasQuotedFrom :undated . }
      """;

  private static final String OTHER_DEFINITION =
      """
      <https://w3id.org/hearsay/ns> { hs:claimedOn rdfs:comment "The last day of it."@en }
      :dated {
        :weekly hs:claimedOn "2031-05-11"^^xsd:date .
        :saying hs:claimedOn "2031-05-02"^^xsd:date .
      }
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"", OTHER_DEFINITION})
  void theyAreToldTheDayByWhichTheyHadBeenClaimed(String earlier) {
    makeStore(earlier);
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      assertTold("saying", "2031-05-02", store);
      assertTold("weekly", "2031-05-07", store);
      assertTold("vague", "2031-05-07", store);
      assertTold("narration", "2031-05-07", store);
      assertEquals(4, StoreContents.count(store, "GRAPH ?where { ?any hs:claimedOn ?day }"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", OTHER_DEFINITION})
  void theyAreToldItOnce(String earlier) {
    makeStore(earlier);
    ClaimStore.openExisting(folder).close();
    Optional<String> told = version();
    assertTrue(told.isPresent());
    assertEquals(told, version());
  }

  @Test
  void aDayThatCannotBeReadIsPassedOver() {
    makeStore(":dated { :week hs:latest \"the second\"^^xsd:date , :may }");
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      assertTold("saying", "2031-05-02", store);
      assertTold("weekly", "2031-05-07", store);
    }
  }

  @Test
  void aStoreThatHasNoRoomForItIsToldLetGoOfAndOpensWhenThereIsSome() throws IOException {
    try (SmallDisk disk = SmallDisk.mountedAt(Files.createDirectory(folder.resolve("small")))) {
      Path old = disk.folder().resolve("store");
      makeStore(old, "");
      disk.fill();
      StoreException full = assertThrows(StoreException.class, () -> ClaimStore.openExisting(old));
      assertTrue(full.getMessage().contains(old + " cannot be written to"), full.getMessage());
      assertTrue(full.getMessage().contains("make room"), full.getMessage());
      assertFalse(
          DatabaseConnection.lockForLocation(Location.create(old.toString())).isLockedHere());
      disk.makeRoom();
      try (ClaimStore store = ClaimStore.openExisting(old)) {
        assertTold("saying", "2031-05-02", store);
      }
    }
  }

  private void makeStore(String earlier) {
    makeStore(folder, earlier);
  }

  private static void makeStore(Path folder, String earlier) {
    String quads = CLAIMS.formatted(earlier);
    DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(folder.toString());
    Txn.executeWrite(dataset, () -> RDFParser.fromString(quads, Lang.TRIG).parse(dataset));
    TDBInternal.expel(dataset, true);
  }

  private static void assertTold(String claim, String day, ClaimStore store) {
    String told =
        "GRAPH <http://localhost/dated> { <http://localhost/%s> hs:claimedOn ?day }"
            + " FILTER(STR(?day) = '%s')";
    assertEquals(1, StoreContents.count(store, told.formatted(claim, day)));
  }

  private Optional<String> version() {
    try (ClaimStore store = ClaimStore.openExisting(folder)) {
      return store.version();
    }
  }
}
