/**
 * What every answer over HTTP shares: what the client accepts, refusals with their status, the
 * headers that keep a browser safe, and the bounds that keep one client from taking the server.
 */
package org.hearsay.web.http;
