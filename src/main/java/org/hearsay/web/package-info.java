/**
 * Hearsay over HTTP: the SPARQL endpoint, linked data, the REST interface and the page, on an
 * embedded Fuseki. Everything is read-only; nothing here holds state beyond the running queries.
 */
package org.hearsay.web;
