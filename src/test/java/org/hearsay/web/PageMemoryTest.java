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
  void thePageUnseenLongestIsForgottenFirst() {
    ask("first", 0);
    for (int other = 0; other < 64; other++) {
      ask("other" + other, 0);
    }
    assertEquals("first66", ask("first", 0));
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
