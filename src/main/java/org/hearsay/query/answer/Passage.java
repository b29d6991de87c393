package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/** Goes through the rows of a register that pass all tests, in their order. */
final class Passage {

  private final Register register;
  private final List<IntPredicate> tests;
  private int row;

  Passage(Register register, List<IntPredicate> tests) {
    this.register = register;
    this.tests = tests;
  }

  /**
   * The next of them, each beginning of a solution once; none if there are no more.
   *
   * @param least how many are wanted; those come along that no order tells from the last
   */
  Front next(int least) {
    Set<List<Integer>> seen = new HashSet<>();
    List<Integer> found = new ArrayList<>();
    while (row < register.size() && (found.size() < least || isTied(found))) {
      if (passes() && seen.add(register.values(row))) {
        found.add(row);
      }
      row++;
    }
    return register.front(found);
  }

  private boolean isTied(List<Integer> found) {
    return !found.isEmpty() && register.isTie(found.get(found.size() - 1), row);
  }

  private boolean passes() {
    for (IntPredicate test : tests) {
      if (!test.test(row)) {
        return false;
      }
    }
    return true;
  }
}
