package org.hearsay.web.linked;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.Optional;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.riot.RDFFormat;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.http.AnsweringServlet;
import org.hearsay.web.http.Client;
import org.hearsay.web.http.Reply;

/**
 * {@code /dump.nq.gz}: all quads of one moment, as they are read. A dump that breaks off is seen
 * to: its connection is cut, and what came of it is no whole gzip file.
 */
public final class DumpServlet extends AnsweringServlet {

  private static final long serialVersionUID = 1L;

  /** A dump keeps what it reads from being replaced on disk, however slowly it is taken. */
  private static final int AT_ONCE = 2;

  private static final Duration ASSURED = Duration.ofSeconds(10);

  /** Else two who take just enough would keep all others from a dump. */
  private static final Duration LONGEST = Duration.ofMinutes(10);

  private final transient ClaimStore store;
  private final transient Dumps dumps = new Dumps(AT_ONCE, ASSURED, LONGEST);

  /** Dumps a store. */
  public DumpServlet(ClaimStore store) {
    this.store = store;
  }

  @Override
  protected void answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<String> tag = store.version().map(version -> "W/\"" + version + '"');
    if (tag.isPresent() && Reply.isKnown(tag.get(), request, response)) {
      return;
    }
    response.setHeader("Cache-Control", "no-cache");
    response.setContentType("application/gzip");
    response.setHeader("Content-Disposition", "attachment; filename=\"hearsay.nq.gz\"");
    if (request.getMethod().equals("HEAD")) {
      // How long it would be is not known; Jetty would say that it is empty.
      response.flushBuffer();
    } else {
      dump(Client.of(request), response.getOutputStream());
    }
  }

  private void dump(Client client, OutputStream to) throws IOException {
    try {
      dumps.write(to, client::cutOff, quads -> store.export(quads, RDFFormat.NQUADS_UTF8));
    } catch (RuntimeIOException clientLeft) {
      throw new IOException("the client left", clientLeft);
    }
  }
}
