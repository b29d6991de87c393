package org.hearsay.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.hearsay.cli.terminal.Console;
import org.hearsay.cli.terminal.Style;
import org.hearsay.cli.terminal.TextTable;
import org.hearsay.cli.terminal.TextTable.Cell;
import org.hearsay.query.CannedQuery;
import org.hearsay.query.Parameter;
import org.hearsay.query.QueryArgumentException;
import org.hearsay.query.QueryLibrary;
import org.hearsay.store.ClaimStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the canned queries, or runs one. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = "Runs a canned query on the store; without a name, lists them.")
final class QueryCommand implements Callable<Integer> {

  private final Console console;

  @Spec private CommandSpec command;
  @Mixin private StoreOption store;

  @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "The query.")
  private String name;

  @Parameters(
      index = "1..*",
      paramLabel = "KEY=VALUE",
      description = "What the query leaves open; the list of queries tells what that is.")
  private List<String> arguments = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private AnswerFormat format = AnswerFormat.table;

  QueryCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    QueryLibrary library = QueryLibrary.bundled();
    if (name == null) {
      list(library);
      return 0;
    }
    try {
      CannedQuery query = library.get(name);
      Map<String, String> values = values();
      try (ClaimStore claims = store.open()) {
        format.print(CannedAnswer.of(claims, query, values), console);
      }
      return 0;
    } catch (QueryArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  private Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    for (String argument : arguments) {
      int equals = argument.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            command.commandLine(), "“" + argument + "” is not of the form KEY=VALUE");
      }
      values.put(argument.substring(0, equals), argument.substring(equals + 1));
    }
    return values;
  }

  private void list(QueryLibrary library) {
    TextTable table = new TextTable("query", "answers", "parameters");
    for (CannedQuery query : library.all()) {
      table.add(
          new Cell(query.name(), Style.BOLD),
          new Cell(query.summary(), Style.PLAIN),
          new Cell(parameters(query.parameters()), Style.CYAN));
    }
    table.print(console);
  }

  private static String parameters(List<Parameter> parameters) {
    return String.join(" ", parameters.stream().map(QueryCommand::usage).toList());
  }

  private static String usage(Parameter parameter) {
    String any = parameter.choices().isEmpty() ? "…" : String.join(" | ", parameter.choices());
    String usage = parameter.name() + "=" + parameter.defaultValue().orElse(any);
    return parameter.optional() ? "[" + usage + "]" : usage;
  }
}
