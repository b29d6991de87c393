/**
 * What every answer over HTTP shares: refusals with their status, and the headers that keep a
 * browser safe.
 */
package org.hearsay.web.http;
