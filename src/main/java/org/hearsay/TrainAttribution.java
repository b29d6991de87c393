package org.hearsay;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.hearsay.annotate.Annotator;
import org.hearsay.annotate.LanguageModels;
import org.hearsay.extract.AttributionSpans;
import org.hearsay.extract.attribution.AttributionCorpus;
import org.hearsay.extract.attribution.AttributionTrainer;
import org.hearsay.extract.attribution.Lesson;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import org.hearsay.text.Document;

/**
 * For maintainers: learns the models of attribution anew. Its arguments are the corpus, JSON Lines
 * named {@code NAME.jsonl.gz}, and the folder to write the models to; the model card tells the
 * rest.
 */
final class TrainAttribution {

  private TrainAttribution() {}

  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Annotator annotator = new Annotator(LanguageModels.load());
    Map<String, List<AttributionSpans>> gold;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(corpus))) {
      gold = AttributionCorpus.read(in);
    }
    List<Lesson> lessons = new ArrayList<>();
    for (Document document : documents(corpus)) {
      lessons.add(new Lesson(annotator.annotate(document), gold.get(document.id())));
    }
    new AttributionTrainer(lessons, annotator.parser()).train(Path.of(arguments[1]));
  }

  private static List<Document> documents(Path corpus) {
    List<Document> documents = new ArrayList<>();
    new Sources(ReadingOptions.DEFAULT, InputStream.nullInputStream())
        .read(
            List.of(corpus.toString()),
            reading ->
                reading.match(
                    read -> documents.add(read.document()),
                    refused -> {
                      throw new IllegalArgumentException(refused.toString());
                    }));
    return documents;
  }
}
