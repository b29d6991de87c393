package org.hearsay.web;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** The pages that were shown last, as long as what they show has not changed. */
final class PageMemory {

  private static final int MOST_CHARACTERS = 8 << 20;
  private static final int LONGEST_PAGE = 1 << 20;

  private final Map<String, String> pages = new LinkedHashMap<>(16, 0.75f, true);
  private int characters;
  private String state = "";

  /**
   * The page at an address. It is made outside of any lock, so two who ask at once may both make
   * it.
   *
   * @param current what names the state of all that is shown; where nothing does, no page is kept
   */
  String page(String address, Optional<String> current, Supplier<String> make) {
    if (current.isEmpty()) {
      return make.get();
    }
    return recall(address, current.get())
        .orElseGet(() -> remember(address, current.get(), make.get()));
  }

  private synchronized Optional<String> recall(String address, String current) {
    if (!state.equals(current)) {
      pages.clear();
      characters = 0;
      state = current;
    }
    return Optional.ofNullable(pages.get(address));
  }

  private synchronized String remember(String address, String asOf, String page) {
    if (state.equals(asOf) && page.length() <= LONGEST_PAGE && pages.put(address, page) == null) {
      characters += page.length();
      forgetUnseen();
    }
    return page;
  }

  private void forgetUnseen() {
    Iterator<String> unseenLongest = pages.values().iterator();
    while (characters > MOST_CHARACTERS) {
      characters -= unseenLongest.next().length();
      unseenLongest.remove();
    }
  }
}
