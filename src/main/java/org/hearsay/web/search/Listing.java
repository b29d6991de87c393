package org.hearsay.web.search;

import java.util.List;

/**
 * Part of a list.
 *
 * @param from how many entries stand before it; where more were to be passed over than there are,
 *     it is the last part
 * @param all how long the whole list is
 */
public record Listing(List<Entry> entries, int from, int all) {}
