/**
 * The pages a person reads, made as HTML trees on the server: they need no script, no outside
 * request and no style of their own. Every text of the store is set as text and isolated, so that
 * it can neither become markup nor turn the direction of what stands around it.
 */
package org.hearsay.web.page;
