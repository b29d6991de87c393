/**
 * What {@code figures} and {@code trace} tell a person: the figures of a population side by side
 * with their verdicts, and the audit of one claim down to its characters.
 */
package org.hearsay.cli.report;
