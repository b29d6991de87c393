/**
 * Hearsay over HTTP, on an embedded Fuseki: {@link org.hearsay.web.HearsayServer} joins the SPARQL
 * endpoint, linked data, the REST interface and the pages, and {@code Routes} tells what answers at
 * which path.
 *
 * <p>Only {@link org.hearsay.web.ingest} changes the store. What is kept from one request to the
 * next, such as an index or a page, is made from the store and let go when the store changes.
 */
package org.hearsay.web;
