package org.hearsay.cli.extraction;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import org.hearsay.claim.Extraction;
import org.hearsay.cli.terminal.Console;
import org.hearsay.rdf.DocumentQuads;
import org.hearsay.rdf.ExtractionWriter;
import org.hearsay.rdf.IriMinter;
import org.hearsay.rdf.RdfFormat;

/**
 * What was found in a document as RDF: the very triples that a store would hold. JSON-LD is one
 * line a document, so that lines can be told apart.
 */
public final class ExtractionRdf implements ExtractionPrinter {

  private final Console console;
  private final RdfFormat format;
  private final ExtractionWriter writer;

  /** Names the version of the program as what made it. */
  public ExtractionRdf(Console console, RdfFormat format, String version) {
    this.console = console;
    this.format = format;
    this.writer = new ExtractionWriter(IriMinter.local(), version);
  }

  @Override
  public void print(Extraction extraction) {
    DocumentQuads quads = writer.write(extraction);
    if (format == RdfFormat.JSONLD) {
      ByteArrayOutputStream json = new ByteArrayOutputStream();
      format.write(quads, json);
      console.print(JsonParser.parseString(json.toString(UTF_8)).toString());
    } else {
      format.write(quads, console.out());
    }
  }
}
