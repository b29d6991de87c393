package org.hearsay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.OutputLost;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command {@code hearsay}, which does nothing but know its subcommands. */
@Command(
    name = "hearsay",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Who said what, when, about which figures, and do the figures agree? Reads news text into a"
            + " knowledge graph, with the evidence for every claim.",
    footer = {
      "",
      "Exit status: 0 if all went well, 1 if something was refused or failed, 2 for a wrong command.",
      "Try it: hearsay demo"
    },
    subcommands = {
      IngestCommand.class,
      ExtractCommand.class,
      FiguresCommand.class,
      TraceCommand.class,
      QueryCommand.class,
      ValidateCommand.class,
      ExportCommand.class,
      BackupCommand.class,
      CompactCommand.class,
      ServeCommand.class,
      DemoCommand.class,
      HelpCommand.class,
      GenerateCompletion.class
    })
final class Hearsay {

  private Hearsay() {}

  /** Runs one command line and gives its exit status. It never exits. */
  static int run(Console console, String... args) {
    StringWriter help = new StringWriter();
    PrintWriter err = new PrintWriter(console.err(), true, StandardCharsets.UTF_8);
    CommandLine line = line(console).setOut(new PrintWriter(help)).setErr(err);
    if (args.length == 0) {
      line.usage(err);
      return CommandLine.ExitCode.USAGE;
    }
    try {
      int status = line.execute(args);
      console.out().print(help);
      return status;
    } catch (OutOfMemoryError | OutputLost failure) {
      return failed(console, failure);
    } finally {
      err.flush();
    }
  }

  private static int failed(Console console, Throwable failure) {
    Optional<OutputLost> lost = OutputLost.in(failure);
    if (lost.isEmpty()) {
      console.say(Complaint.about(failure));
    } else if (!lost.get().isUnwanted()) {
      console.say(lost.get().getMessage());
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static CommandLine line(Console console) {
    CommandLine line = new CommandLine(new Hearsay(), new WithConsole(console));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // Java 17 makes no archive of classes of which one refers to one method twice in this way.
    ITypeConverter<Integer> numbers = Hearsay::wholeNumber;
    line.registerConverter(Integer.class, numbers);
    line.registerConverter(int.class, numbers);
    line.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.terminal().out() ? Ansi.ON : Ansi.OFF));
    line.setUsageHelpAutoWidth(false);
    line.setUsageHelpWidth(Math.min(100, console.terminal().width()));
    line.setParameterExceptionHandler((wrong, words) -> misunderstood(console, wrong));
    line.setExecutionExceptionHandler((failure, command, parsed) -> failed(console, failure));
    return line;
  }

  private static int wholeNumber(String digits) {
    try {
      return Integer.parseInt(digits);
    } catch (NumberFormatException e) {
      throw new TypeConversionException("“" + digits + "” is no whole number, or too large a one");
    }
  }

  private static int misunderstood(Console console, ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    if (wrong instanceof UnmatchedArgumentException unmatched && isGuess(unmatched)) {
      console.say(wrong.getMessage() + "; did you mean " + guesses(unmatched) + "?");
    } else {
      console.say(wrong.getMessage());
    }
    console.say("see: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static boolean isGuess(UnmatchedArgumentException unmatched) {
    return !unmatched.getSuggestions().isEmpty();
  }

  private static String guesses(UnmatchedArgumentException unmatched) {
    return String.join(" or ", unmatched.getSuggestions());
  }

  /** Gives commands the console they write to, where their constructor asks for it. */
  private record WithConsole(Console console) implements IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (var constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Console.class) {
          return type.cast(constructor.newInstance(console));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
