package org.hearsay.extract.figure;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.Basis;
import org.hearsay.claim.Bound;
import org.hearsay.claim.Figure;
import org.hearsay.claim.Footing;
import org.hearsay.claim.Status;
import org.hearsay.extract.time.TimeFinder;
import org.hearsay.text.AnnotatedDocument;
import org.hearsay.text.Document;
import org.hearsay.text.Passage;
import org.hearsay.text.Publication;
import org.hearsay.text.Span;

/**
 * For maintainers: reads JSON Lines with {@code id} and {@code text}, writes the quantities found,
 * as JSON Lines too, so that they can be scored against a corpus.
 *
 * <p>Arguments: the file to read and the file to write.
 */
final class PredictQuantities {

  private static final Gson GSON = new GsonBuilder().serializeNulls().create();

  private PredictQuantities() {}

  public static void main(String[] arguments) throws IOException {
    Annotator annotator = new Annotator(LanguageModels.load());
    FigureFinder finder = new FigureFinder();
    try (PrintWriter out =
        new PrintWriter(Files.newBufferedWriter(Path.of(arguments[1]), StandardCharsets.UTF_8))) {
      for (String line : Files.readAllLines(Path.of(arguments[0]), StandardCharsets.UTF_8)) {
        JsonObject json = GSON.fromJson(line, JsonObject.class);
        AnnotatedDocument document = annotator.annotate(document(json));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", json.get("id"));
        row.put("quantities", quantities(finder, document));
        out.println(GSON.toJson(row));
      }
    }
  }

  private static Document document(JsonObject json) {
    String text = json.get("text").getAsString();
    Passage passage = new Passage(new Span(0, text.length()), Passage.Kind.PARAGRAPH);
    return new Document(json.get("id").getAsString(), text, Publication.UNKNOWN, List.of(passage));
  }

  private static List<Map<String, Object>> quantities(
      FigureFinder finder, AnnotatedDocument document) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Figure figure : finder.find(document, new TimeFinder().find(document))) {
      Map<String, Object> row = new LinkedHashMap<>();
      row.put("text", figure.span().in(document.text()));
      row.put("value", figure.amount().value().orElse(null));
      row.put("lower", number(figure.amount().stated().low()));
      row.put("upper", number(figure.amount().stated().high()));
      row.put("approximate", figure.amount().approximate());
      row.put("trend", figure.trend().name().toLowerCase(Locale.ROOT));
      row.put("unit", figure.unit().surface());
      row.put("normalizedUnit", figure.unit().normalized());
      row.put("phrase", figure.phrase().in(document.text()));
      row.put("population", figure.population().map(p -> p.in(document.text())).orElse(null));
      row.put("status", figure.status().map(Status::code).orElse(null));
      row.put("measure", figure.measure().name().toLowerCase(Locale.ROOT));
      row.put("places", figure.places().stream().map(p -> p.role() + " " + p.name()).toList());
      row.put(
          "basis",
          figure
              .footing()
              .map(Footing::basis)
              .orElse(Basis.UNSTATED)
              .name()
              .toLowerCase(Locale.ROOT));
      row.put("rule", figure.rule().name());
      rows.add(row);
    }
    return rows;
  }

  private static BigDecimal number(Optional<Bound> bound) {
    return bound.map(Bound::value).orElse(null);
  }
}
