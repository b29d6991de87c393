package org.hearsay.cli;

import java.util.function.IntSupplier;
import org.hearsay.cli.terminal.Console;

/** Work that its user may stop (Ctrl-C), and who is told then what has come of it. */
final class LongWork {

  private LongWork() {}

  /** Does it, and gives its status. */
  static int run(Console console, String ifStopped, IntSupplier work) {
    Runtime process = Runtime.getRuntime();
    Thread telling =
        new Thread(() -> console.say("stopped before the end; " + ifStopped), "stopped");
    process.addShutdownHook(telling);
    try {
      return work.getAsInt();
    } finally {
      forget(process, telling);
    }
  }

  private static void forget(Runtime process, Thread telling) {
    try {
      process.removeShutdownHook(telling);
    } catch (IllegalStateException stopping) {
      // The process is about to end, and its user is told.
    }
  }
}
