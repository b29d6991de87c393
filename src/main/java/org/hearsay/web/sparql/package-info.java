/**
 * The SPARQL endpoint: what a stranger may ask, and how much of the machine an answer may cost.
 * Text is checked before it is parsed, the algebra before it runs, and the answer is complete
 * before its status is sent.
 */
package org.hearsay.web.sparql;
