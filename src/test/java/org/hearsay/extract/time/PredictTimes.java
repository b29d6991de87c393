package org.hearsay.extract.time;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.time.TimeMention;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.CodePoints;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * Writes the time expressions of a JSON Lines file of dated articles, {@code {"id", "text",
 * "date"?}} each, for a scorer to compare with gold ones. Run it from the test class path with the
 * file (plain or {@code .gz}) and where to write to; it tells on standard error what processor time
 * the finder took beside the annotator.
 */
final class PredictTimes {

  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]++(?:\\n[^\\n]++)*+");

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final Annotator annotator = new Annotator(LanguageModels.load());
  private final TimeFinder finder = new TimeFinder();
  private long annotating;
  private long finding;

  private PredictTimes() {}

  public static void main(String[] args) throws IOException {
    PredictTimes predict = new PredictTimes();
    try (BufferedReader in = open(Path.of(args[0]));
        BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        out.write(predict.line(JsonParser.parseString(line).getAsJsonObject()).toString());
        out.newLine();
      }
    }
    System.err.printf(
        "annotating %d ms, finding times %d ms%n",
        predict.annotating / 1_000_000, predict.finding / 1_000_000);
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = Files.newInputStream(file);
    InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private JsonObject line(JsonObject article) {
    Document document = document(article);
    long begin = THREADS.getCurrentThreadCpuTime();
    AnnotatedDocument annotated = annotator.annotate(document);
    long between = THREADS.getCurrentThreadCpuTime();
    List<TimeMention> times = finder.find(annotated);
    annotating += between - begin;
    finding += THREADS.getCurrentThreadCpuTime() - between;
    JsonArray array = new JsonArray();
    CodePoints codePoints = CodePoints.of(document.text());
    times.forEach(mention -> array.add(json(mention, document.text(), codePoints)));
    JsonObject out = new JsonObject();
    out.addProperty("id", document.id());
    out.add("times", array);
    return out;
  }

  private static JsonObject json(TimeMention mention, String text, CodePoints codePoints) {
    Span span = codePoints.of(mention.span());
    JsonObject time = new JsonObject();
    time.addProperty("start", span.start());
    time.addProperty("end", span.end());
    time.addProperty("text", mention.span().in(text));
    time.addProperty("type", mention.time().type().name());
    time.addProperty("value", mention.time().value());
    return time;
  }

  private static Document document(JsonObject article) {
    String text = article.get("text").getAsString();
    Optional<LocalDate> date =
        Optional.ofNullable(article.get("date"))
            .filter(d -> d.isJsonPrimitive())
            .map(d -> LocalDate.parse(d.getAsString().substring(0, 10)));
    List<Passage> passages = new ArrayList<>();
    Matcher paragraph = PARAGRAPH.matcher(text);
    while (paragraph.find()) {
      Span span = new Span(paragraph.start(), paragraph.end()).trim(text);
      if (!span.isEmpty()) {
        passages.add(new Passage(span, Passage.Kind.PARAGRAPH));
      }
    }
    return new Document(
        article.get("id").getAsString(),
        text,
        new Publication(Optional.empty(), Optional.empty(), date, Optional.empty()),
        passages);
  }
}
