package org.hearsay.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import org.hearsay.ExtractClaims;
import org.hearsay.cli.terminal.Console;
import org.hearsay.extract.figure.NumeralPolicy;
import org.hearsay.source.ReadingOptions;
import org.hearsay.source.Sources;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** What is to be read, and how. */
final class SourceOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH|URL|-",
      description =
          "Files, folders with all below them, web pages, or - for standard input. Files named"
              + " .jsonl are JSON Lines; .gz is unpacked.")
  private List<String> places;

  @Option(
      names = "--lines",
      description =
          "The input is JSON Lines, one document a line: {\"id\", \"text\"} and perhaps \"date\","
              + " \"title\", \"publisher\", \"url\".")
  private boolean lines;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      converter = CharsetConverter.class,
      description = "The encoding of files. Default: UTF-8.")
  private Charset charset = StandardCharsets.UTF_8;

  @Option(
      names = "--max-bytes",
      paramLabel = "N",
      description = "The largest text that is read. Default: ${DEFAULT-VALUE}.")
  private int maxBytes = ReadingOptions.DEFAULT_MAX_BYTES;

  @Option(
      names = "--private-hosts",
      description = "Read web pages of this machine and its network too.")
  private boolean privateHosts;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Documents worked on at once. Default: one a processor.")
  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--vague",
      paramLabel = "WORD=N",
      description =
          "What a vague count means at least, such as several=4 or many=10. plural=3 makes dozens 36"
              + " and more; unless set, it is 2. Texts read again are counted and compared anew.")
  private Map<String, Integer> vague = Map.of();

  List<String> places() {
    return places;
  }

  Sources sources(Console console) {
    if (maxBytes < 1) {
      throw new ParameterException(command.commandLine(), "--max-bytes must be at least 1");
    }
    ReadingOptions options = new ReadingOptions(lines, charset, maxBytes, privateHosts);
    return new Sources(options, console.in());
  }

  ExtractClaims extraction() {
    if (threads < 1) {
      throw new ParameterException(command.commandLine(), "--threads must be at least 1");
    }
    return new ExtractClaims(threads, policy());
  }

  private NumeralPolicy policy() {
    try {
      return NumeralPolicy.DEFAULT.with(vague);
    } catch (IllegalArgumentException unfit) {
      throw new ParameterException(command.commandLine(), "--vague: " + unfit.getMessage(), unfit);
    }
  }

  /** Reads the name of an encoding. */
  private static final class CharsetConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      try {
        return Charset.forName(name);
      } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
        throw new TypeConversionException("there is no encoding called “" + name + "”");
      }
    }
  }
}
