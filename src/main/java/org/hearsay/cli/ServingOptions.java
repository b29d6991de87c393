package org.hearsay.cli;

import org.hearsay.store.ClaimStore;
import org.hearsay.web.HearsayServer;
import org.hearsay.web.ServerSettings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where to serve. */
final class PortOption {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 3030;

  /** Serves until the process is told to end; what is under way then is finished first. */
  void serve(Console console, ClaimStore claims) {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(command.commandLine(), "--port must be from 0 to 65535");
    }
    try (HearsayServer server = HearsayServer.start(ServerSettings.local(port), claims)) {
      Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
      console.say("serving at " + server.url() + " (SPARQL at /sparql); Ctrl-C stops it");
      server.join();
    }
  }
}
