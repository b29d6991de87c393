/**
 * What is shown on a terminal, or in a file or pipe in its place: words in styles, tables and
 * progress, never wider than it is. It knows nothing of claims. Foreign words are made harmless
 * first ({@code Printable}).
 */
package org.hearsay.cli.terminal;
