package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageMemoryTest {

  private final PageMemory memory = new PageMemory();
  private int made;

  private String ask(String address, int state) {
    return memory.page(address, Optional.of("state " + state), () -> address + ++made);
  }

  @Test
  void aPageIsMadeOnce() {
    assertEquals("a1", ask("a", 0));
    assertEquals("a1", ask("a", 0));
    assertEquals("b2", ask("b", 0));
  }

  @Test
  void aPageIsMadeAnewWhenTheStoreHasChanged() {
    ask("a", 0);
    assertEquals("a2", ask("a", 1));
  }

  @Test
  void thePagesUnseenLongestAreForgottenFirst() {
    ask("first", 0);
    for (int other = 0; other < 40; other++) {
      String longPage = "-".repeat(1 << 18);
      memory.page("other" + other, Optional.of("state 0"), () -> longPage);
    }
    assertEquals("first2", ask("first", 0));
  }

  @Test
  void theLastPagesAreKept() {
    String page = "-".repeat(1 << 18);
    for (int other = 0; other < 40; other++) {
      memory.page("other" + other, Optional.of("state 0"), () -> page);
    }
    assertEquals(page, ask("other39", 0));
    assertEquals("other01", ask("other0", 0));
  }

  @Test
  void aPageThatWasMadeWhileTheStoreChangedIsNotKept() {
    memory.page("a", Optional.of("state 0"), () -> ask("a", 1) + " of before");
    assertEquals("a1", ask("a", 1));
  }

  @Test
  void nothingIsKeptOfAStoreWhoseStateHasNoName() {
    assertEquals("1", memory.page("a", Optional.empty(), () -> "" + ++made));
    assertEquals("2", memory.page("a", Optional.empty(), () -> "" + ++made));
  }
}
