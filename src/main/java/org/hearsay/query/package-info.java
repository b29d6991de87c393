/**
 * Canned queries: the {@code .rq} files of {@code queries/}, their grlc headers, and the running of
 * them with parameters.
 *
 * <p>A parameter's value is checked against its type and put into the parsed query as a term, never
 * into its text, so that no value can change what is asked. What values leave of a query is then
 * planned: from a parameter that is a part of a name, or from the order of the rows that are wanted
 * first, so that neither reads all there is.
 */
package org.hearsay.query;
