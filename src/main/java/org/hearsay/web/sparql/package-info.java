/**
 * The SPARQL endpoint: what a stranger may ask, and how much of the machine an answer may cost.
 * Text is checked before it is parsed, the algebra before it runs, and the answer is complete
 * before its status is sent. How the algebra is made safe is told by {@code algebra}, which queries
 * run when by {@code lane}.
 */
package org.hearsay.web.sparql;
