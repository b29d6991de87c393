/**
 * How much of the machine queries may take: in which order they run, for how long, and how large an
 * answer may be, so that those that ask little are answered while others ask much.
 */
package org.hearsay.web.sparql.lane;
