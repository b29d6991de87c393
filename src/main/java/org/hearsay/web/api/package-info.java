/**
 * The REST interface: canned queries by name, and figures and claims as JSON, for programs that
 * speak no SPARQL.
 */
package org.hearsay.web.api;
