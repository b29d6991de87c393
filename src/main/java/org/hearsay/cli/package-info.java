/**
 * The command line: one class a subcommand, and the options that they share.
 *
 * <p>What machines read goes to standard output; progress, remarks and complaints to standard
 * error. The exit status is 0 if all went well, 1 if something was refused or failed, 2 if the
 * command was not understood. Only {@link org.hearsay.cli.Main} exits.
 */
package org.hearsay.cli;
