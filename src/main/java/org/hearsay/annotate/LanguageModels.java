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
import opennlp.tools.parser.ParserChunkerFactory;
import opennlp.tools.parser.ParserModel;
import opennlp.tools.parser.ParserType;
import opennlp.tools.parser.lang.en.HeadRules;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerFactory;
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

  /** The parser goes on with two chunkings; ten, the stock setting, cost more than the trees. */
  private static final int CHUNK_BEAM = 3;

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

  /** Loads the models from the class path; takes about a second and 100 MB. */
  public static LanguageModels load() {
    Map<String, byte[]> parts = unzip(resource("/en-parser-chunking.bin"));
    var build = CompletableFuture.supplyAsync(() -> maxent(parts.get("build.model")));
    var check = CompletableFuture.supplyAsync(() -> maxent(parts.get("check.model")));
    var tags = CompletableFuture.supplyAsync(() -> tagger(parts.get("parsertager.postagger")));
    var chunks = chunker(parts.get("parserchunker.chunker"));
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
            tags.join(),
            chunks,
            heads,
            ParserType.CHUNKING,
            Map.of());
    return new LanguageModels(sentences, tokens, tags.join(), parser);
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

  /** The version tells the tagger which features its model knows. */
  private static POSModel tagger(byte[] zip) {
    return new POSModel(
        LANGUAGE,
        maxent(unzip(zip).get("pos.model")),
        Map.of("OpenNLP-Version", "1.5.0"),
        new POSTaggerFactory());
  }

  /** The chunker with the features that it has inside the parser, which are not the stock ones. */
  private static ChunkerModel chunker(byte[] zip) {
    return new ChunkerModel(
        LANGUAGE,
        maxent(unzip(zip).get("chunker.model")),
        CHUNK_BEAM,
        Map.of(),
        new ParserChunkerFactory());
  }

  private static MaxentTable maxent(byte[] bytes) {
    return load(MaxentReader::read, bytes);
  }

  private static Map<String, byte[]> unzip(byte[] bytes) {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
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
