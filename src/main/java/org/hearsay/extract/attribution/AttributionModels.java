package org.hearsay.extract.attribution;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hearsay.extract.learning.LinearModel;

/** The learned parts of attribution, immutable, read once and shared by all workers. */
final class AttributionModels {

  /** What is asked of a model. */
  enum Question {
    /** From words and tags alone: may this word be a cue, so that its sentence is worth parsing? */
    GATE,
    /** Is this word the head of a cue? */
    CUE,
    /** Which phrase names the source? */
    SOURCE,
    /** Which words are the content? */
    CONTENT,
    /** Where does the cue begin? */
    START,
    /** Where does the cue end? */
    END,
    /** Is the whole attribution right? */
    JUDGE;

    String fileName() {
      return name().toLowerCase(Locale.ROOT) + ".model";
    }
  }

  private final Map<Question, LinearModel> models;

  AttributionModels(Map<Question, LinearModel> models) {
    this.models = new EnumMap<>(models);
  }

  /** Those that come with the program. */
  static AttributionModels bundled() {
    return Bundled.MODELS;
  }

  private static final class Bundled {
    static final AttributionModels MODELS = load();

    private static AttributionModels load() {
      Map<Question, LinearModel> models = new EnumMap<>(Question.class);
      for (Question question : Question.values()) {
        try (InputStream in = AttributionModels.class.getResourceAsStream(question.fileName())) {
          models.put(question, LinearModel.read(in));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return new AttributionModels(models);
    }
  }

  LinearModel get(Question question) {
    return models.get(question);
  }

  /** Writes each model to its file in the folder. */
  void write(Path folder) throws IOException {
    for (Map.Entry<Question, LinearModel> model : models.entrySet()) {
      try (OutputStream out = Files.newOutputStream(folder.resolve(model.getKey().fileName()))) {
        model.getValue().write(out);
      }
    }
  }
}
