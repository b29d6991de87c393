package org.hearsay;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.claim.Extraction;
import org.hearsay.extract.Extractor;
import org.hearsay.source.Reading;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;

/** Reads texts with all the real steps; the models are loaded once for all tests. */
public final class ReadArticles {

  private static final LanguageModels MODELS = LanguageModels.load();

  private ReadArticles() {}

  /** The shared models. */
  public static LanguageModels models() {
    return MODELS;
  }

  /** What is found in a file, or in each of a folder's. */
  public static List<Extraction> in(String place) {
    return in(place, id -> true);
  }

  /** The same, of the articles whose ids are asked for. */
  public static List<Extraction> in(String place, Predicate<String> ids) {
    Annotator annotator = new Annotator(MODELS);
    Extractor extractor = new Extractor(annotator.parser());
    List<Extraction> found = new ArrayList<>();
    new Sources(ReadingOptions.DEFAULT, InputStream.nullInputStream())
        .read(
            List.of(place),
            reading ->
                reading.match(
                    (Reading.Read read) -> {
                      if (ids.test(read.document().id())) {
                        found.add(extractor.extract(annotator.annotate(read.document())));
                      }
                    },
                    refused -> {
                      throw new AssertionError(refused.toString());
                    }));
    return found;
  }
}
