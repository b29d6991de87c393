package org.hearsay.web.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Looks for what keeps people from reading a page, with <a
 * href="https://github.com/dequelabs/axe-core">axe-core</a>: the one that npm installed, as {@code
 * .ci/run} has it do, or an older one that Maven has.
 */
final class Axe {

  private static final Path NEWEST = Path.of("target/clients/node_modules/axe-core/axe.min.js");
  private static final String OLDER = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
  private static final String RUN =
      """
      const done = arguments[arguments.length - 1];
      axe.run(document).then(found => done(found.violations
          .filter(fault => fault.impact === 'serious' || fault.impact === 'critical')
          .flatMap(fault => fault.nodes.map(node =>
              fault.impact + ' ' + fault.id + ': ' + node.html + ' – ' + node.failureSummary))));
      """;

  private final String script = script();

  /** What it finds serious or critical on the page that is open, each with the element. */
  List<?> faults(Browser browser) {
    browser.driver().executeScript(script);
    return (List<?>) Objects.requireNonNull(browser.driver().executeAsyncScript(RUN));
  }

  private static String script() {
    try (InputStream axe =
        Files.exists(NEWEST)
            ? Files.newInputStream(NEWEST)
            : Objects.requireNonNull(Axe.class.getResourceAsStream(OLDER))) {
      return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
