/** Texts taken over HTTP, by those who hold the token: extracted, stored and compared. */
package org.hearsay.web.ingest;
