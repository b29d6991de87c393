package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ServingOptionsTest {

  private static final URI LOCAL = URI.create("http://localhost:3030/");

  @Test
  void whoServesOnAnotherPortIsToldWhereTheNamesLead() {
    String warning = ServingOptions.elsewhere(LOCAL, 3031).orElseThrow();
    assertTrue(warning.contains("http://localhost:3030/"), warning);
    assertTrue(warning.contains("--port 3030"), warning);
  }

  @Test
  void namesThatLeadHereOrToAProxyNeedNoWarning() {
    assertEquals(Optional.empty(), ServingOptions.elsewhere(LOCAL, 3030));
    URI behindProxy = URI.create("https://claims.example.org/");
    assertEquals(Optional.empty(), ServingOptions.elsewhere(behindProxy, 3030));
  }
}
