package org.hearsay.web.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.query.answer.Answer;
import org.hearsay.query.answer.Slice;
import org.hearsay.query.answer.Term;
import org.hearsay.web.api.AnswerMemory.Question;
import org.junit.jupiter.api.Test;

class KeptAnswersTest {

  private static final int ASKED = 1_000;

  private final KeptAnswers kept = new KeptAnswers(1 << 20);

  private static Question question(int number, int letters) {
    Map<String, String> about = Map.of("about", "x".repeat(letters) + number);
    return new Question("figures", about, Slice.ALL);
  }

  private static Answer answer(int rows, int letters) {
    Term term = new Term("x".repeat(letters), Optional.empty(), Optional.empty());
    return new Answer(List.of("words"), Collections.nCopies(rows, List.of(Optional.of(term))));
  }

  /** How many answers to different questions are kept. */
  private long kept(int lettersAsked, Answer answer) {
    IntStream.range(0, ASKED).forEach(i -> kept.keep(question(i, lettersAsked), answer));
    return IntStream.range(0, ASKED)
        .filter(i -> kept.to(question(i, lettersAsked)).isPresent())
        .count();
  }

  @Test
  void smallAnswersAreAllKept() {
    assertEquals(ASKED, kept(1, answer(1, 10)));
  }

  @Test
  void ofLongAnswersThereAreFewer() {
    assertEquals(20, kept(1, answer(400, 1)));
  }

  @Test
  void ofAnswersWithLongWordsThereAreFewer() {
    assertEquals(10, kept(1, answer(1, 50_000)));
  }

  @Test
  void ofLongQuestionsThereAreFewer() {
    assertEquals(10, kept(50_000, answer(0, 0)));
  }

  @Test
  void theOneThatWasNotAskedForLongestIsForgotten() {
    kept.keep(question(1, 1), answer(3_000, 1));
    kept.keep(question(2, 1), answer(3_000, 1));
    kept.to(question(1, 1));
    kept.keep(question(3, 1), answer(3_000, 1));
    assertEquals(Optional.empty(), kept.to(question(2, 1)));
    assertEquals(Optional.of(answer(3_000, 1)), kept.to(question(1, 1)));
  }
}
