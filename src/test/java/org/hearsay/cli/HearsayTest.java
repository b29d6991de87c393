package org.hearsay.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HearsayTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ingest",
        "extract",
        "figures",
        "trace",
        "query",
        "validate",
        "export",
        "backup",
        "compact",
        "serve",
        "demo"
      })
  void everyCommandHasHelp(String command) {
    Run run = Run.of(command, "--help");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("Usage: hearsay " + command), run.out());
  }

  @Test
  void aCommandThatIsNotThereIsStatusTwoWithAGuess() {
    Run run = Run.of("extrakt");
    assertEquals(2, run.status());
    assertTrue(run.err().contains("did you mean extract"), run.err());
    assertEquals("", run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "", "1e3", "99999999999"})
  void whatIsNoNumberIsSaidToBeNone(String port) {
    Run run = Run.of("serve", "--port", port);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("“" + port + "” is no whole number"), run.err());
    assertTrue(run.err().contains("--port"), run.err());
  }

  @Test
  void noCommandPrintsTheHelp() {
    Run run = Run.of();
    assertEquals(2, run.status());
    assertTrue(run.err().contains("Commands:"), run.err());
  }

  @Test
  void shellsCanCompleteCommands() {
    assertTrue(Run.of("generate-completion").out().contains("complete -F"));
  }

  @Test
  void aRefusalAloneNeedsNoModelsAndIsStatusOne() {
    Run run = Run.of("extract", "no-such-file.txt");
    assertEquals(1, run.status());
    assertEquals("hearsay: no-such-file.txt: there is no such file or folder\n", run.err());
    assertEquals("", run.out());
  }

  @Test
  void aFaultIsToldWithoutATrace() {
    assertFalse(Complaint.about(new IllegalStateException("odd")).contains("\n"));
  }
}
