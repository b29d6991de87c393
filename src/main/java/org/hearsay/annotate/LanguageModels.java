package org.hearsay.annotate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import opennlp.tools.chunker.ChunkerModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.BinaryFileDataReader;
import opennlp.tools.ml.model.GenericModelReader;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.parser.ParserChunkerFactory;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.parser.ParserType;
import opennlp.tools.parser.lang.en.HeadRules;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * The stock OpenNLP 1.5 models for English: immutable, loaded once and shared by all threads.
 *
 * <p>The parser's model is an archive of five; they are read side by side, which halves the time
 * that {@link ParserModel#ParserModel(InputStream)} takes.
 */
public final class LanguageModels {

  private static final String LANGUAGE = "en";

  private final SentenceModel sentences;
  private final TokenizerModel tokens;
  private final POSModel tags;
  private final ParserModel parser;

  private LanguageModels(
      SentenceModel sentences, TokenizerModel tokens, POSModel tags, ParserModel parser) {
    this.sentences = sentences;
    this.tokens = tokens;
    this.tags = tags;
    this.parser = parser;
  }

  /** Loads the models from the class path; takes about two seconds and 300 MB. */
  public static LanguageModels load() {
    Map<String, byte[]> parts = unzip("/en-parser-chunking.bin");
    var build = CompletableFuture.supplyAsync(() -> maxent(parts.get("build.model")));
    var check = CompletableFuture.supplyAsync(() -> maxent(parts.get("check.model")));
    var tags = load(POSModel::new, parts.get("parsertager.postagger"));
    var chunks = parserChunker(parts.get("parserchunker.chunker"));
    var heads =
        load(
            in -> new HeadRules(new InputStreamReader(in, StandardCharsets.UTF_8)),
            parts.get("head-rules.headrules"));
    var sentences = load(SentenceModel::new, resource("/en-sent.bin"));
    var tokens = load(TokenizerModel::new, resource("/en-token.bin"));
    var parser =
        new ParserModel(
            LANGUAGE,
            build.join(),
            check.join(),
            null,
            tags,
            chunks,
            heads,
            ParserType.CHUNKING,
            Map.of());
    return new LanguageModels(sentences, tokens, tags, parser);
  }

  SentenceModel sentences() {
    return sentences;
  }

  TokenizerModel tokens() {
    return tokens;
  }

  POSModel tags() {
    return tags;
  }

  ParserModel parser() {
    return parser;
  }

  /** The chunker with the features that it has inside the parser, which are not the stock ones. */
  private static ChunkerModel parserChunker(byte[] bytes) {
    MaxentModel model = load(ChunkerModel::new, bytes).getArtifact("chunker.model");
    return new ChunkerModel(LANGUAGE, model, new ParserChunkerFactory());
  }

  private static AbstractModel maxent(byte[] bytes) {
    return load(in -> new GenericModelReader(new BinaryFileDataReader(in)).getModel(), bytes);
  }

  private static Map<String, byte[]> unzip(String name) {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(resource(name)))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  private static byte[] resource(String name) {
    try (InputStream in = LanguageModels.class.getResourceAsStream(name)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T load(Reader<T> reader, byte[] bytes) {
    try (InputStream in = new ByteArrayInputStream(bytes)) {
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Reader<T> {
    T read(InputStream in) throws IOException;
  }
}
