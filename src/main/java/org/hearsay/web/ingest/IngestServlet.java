package org.hearsay.web.ingest;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hearsay.store.StoreException;
import org.hearsay.web.http.Leftover;
import org.hearsay.web.http.PlainText;
import org.hearsay.web.http.Refusal;
import org.hearsay.web.http.RefusalForm;

/**
 * {@code POST /ingest}: JSON Lines as {@code hearsay ingest --lines} reads them, answered with a
 * line for each. 200 if all are on disk, 422 if some were refused; the others are on disk then.
 */
public final class IngestServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  /** The largest delivery. */
  public static final int MOST_BYTES = 16 << 20;

  private static final Set<String> TYPES =
      new TreeSet<>(List.of("application/x-ndjson", "application/jsonl"));

  private final transient IngestAccess access;
  private final transient Ingestion ingestion;

  /** Takes texts from those who have access. */
  public IngestServlet(IngestAccess access, Ingestion ingestion) {
    this.access = access;
    this.ingestion = ingestion;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      if (!access.allows(Optional.ofNullable(request.getHeader("Authorization")))) {
        response.setHeader("WWW-Authenticate", "Bearer");
        throw Refusal.unauthorized("Show the token this server was started with.");
      }
      answer(response, ingestion.take(body(request)));
    } catch (Refusal refusal) {
      response.setHeader("Connection", "close");
      RefusalForm.send(request, response, refusal);
      Leftover.discard(request, response);
    } catch (StoreException unwritable) {
      PlainText.send(
          response,
          503,
          "The store cannot be written: its disk may be full. What is in it is whole; send the"
              + " texts again when there is room.");
    }
  }

  private static InputStream body(HttpServletRequest request) throws IOException {
    String type = Optional.ofNullable(request.getContentType()).orElse("");
    if (!TYPES.contains(type.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT))) {
      throw Refusal.unsupported("Send JSON Lines, as " + String.join(" or ", TYPES) + ".");
    }
    byte[] bytes = request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw Refusal.tooLarge("The texts are more than " + (MOST_BYTES >> 20) + " MB.");
    }
    return new ByteArrayInputStream(bytes);
  }

  private static void answer(HttpServletResponse response, Ingestion.Receipt receipt)
      throws IOException {
    String lines =
        receipt.lines().stream()
            .map(JsonObject::toString)
            .collect(Collectors.joining("\n", "", "\n"));
    response.setStatus(receipt.complete() ? 200 : 422);
    response.setContentType("application/x-ndjson;charset=utf-8");
    response.getOutputStream().write(lines.getBytes(StandardCharsets.UTF_8));
  }
}
