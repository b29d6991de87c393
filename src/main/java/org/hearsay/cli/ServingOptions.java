package org.hearsay.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hearsay.cli.terminal.Console;
import org.hearsay.store.ClaimStore;
import org.hearsay.web.HearsayServer;
import org.hearsay.web.ServerSettings;
import org.hearsay.web.ingest.IngestAccess;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where and how to serve. */
final class ServingOptions {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
  private int port = 3030;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description = "The address to listen on. Default: this machine alone.")
  private String host;

  @Option(names = "--request-log", description = "Tell of each request on standard error.")
  private boolean requestLog;

  @Option(
      names = "--token-file",
      paramLabel = "FILE",
      description =
          "Take texts at POST /ingest from those who show the token in this file. Without it,"
              + " nobody can change the store.")
  private Path tokenFile;

  /** Serves until the process is told to end; what is under way then is finished first. */
  void serve(Console console, ClaimStore claims) {
    try (HearsayServer server = HearsayServer.start(settings(console, claims), claims)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server, console), "stop"));
      console.say("serving at " + server.url() + " (SPARQL at /sparql); Ctrl-C stops it");
      elsewhere(base(claims), server.port()).ifPresent(console::say);
      server.join();
    }
  }

  private static void stop(HearsayServer server, Console console) {
    server.close();
    if (server.hasCutOff()) {
      console.say(
          "stopped before all requests were finished; texts of a delivery without a receipt may be"
              + " missing: send them again");
    }
  }

  /** A warning where names of this machine lead past this server. */
  static Optional<String> elsewhere(URI base, int port) {
    boolean local = "localhost".equals(base.getHost()) && base.getPort() != port;
    return local
        ? Optional.of(
            "the names in this store begin with "
                + base
                + " and lead here only with --port "
                + base.getPort())
        : Optional.empty();
  }

  private ServerSettings settings(Console console, ClaimStore claims) {
    if (port < 0 || port > 65_535) {
      throw new ParameterException(command.commandLine(), "--port must be from 0 to 65535");
    }
    ServerSettings settings = ServerSettings.local(port).withBase(base(claims));
    if (host != null && host.isBlank()) {
      throw new ParameterException(command.commandLine(), "--host must be a name or an address");
    }
    if (host != null) {
      settings = settings.withHost(host);
    }
    if (requestLog) {
      settings = settings.withRequestLog(console.err()::println);
    }
    return tokenFile == null ? settings : settings.withIngest(access());
  }

  /** The one its things are named under, so that each name is found where it leads to. */
  static URI base(ClaimStore claims) {
    return claims
        .base()
        .map(things -> URI.create(things).resolve(".."))
        .orElse(ServerSettings.LOCAL_BASE);
  }

  private IngestAccess access() {
    try {
      return new IngestAccess(Files.readString(tokenFile).strip(), Version.number());
    } catch (IOException unreadable) {
      throw new CommandFailed(
          "cannot read the token file " + tokenFile + "; write a long random word into it");
    } catch (IllegalArgumentException unfit) {
      throw new CommandFailed("the token file " + tokenFile + ": " + unfit.getMessage());
    }
  }
}
