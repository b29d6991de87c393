/**
 * Canned queries: the {@code .rq} files of {@code queries/}, their grlc headers, and the running of
 * them with parameters. A parameter's value is checked against its type and put into the parsed
 * query as a term, never into its text, so that no value can change what is asked.
 */
package org.hearsay.query;
