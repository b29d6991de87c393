/**
 * Linked data: every IRI of the store leads, by 303, to a page for people or to its triples in the
 * format asked for.
 */
package org.hearsay.web.linked;
