/**
 * The flows that join the steps: from sources to the store, from the store to comparisons, and from
 * a corpus to the models of attribution.
 */
package org.hearsay;
