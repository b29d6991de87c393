package org.hearsay.query.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;

/** Goes through the rows of a register that pass all tests, in their order. */
final class Passage {

  private final Register register;
  private final List<IntUnaryOperator> tests;
  private int row;

  /**
   * @param tests each tells which row passes it, from one on; the size of the register if none does
   */
  Passage(Register register, List<IntUnaryOperator> tests) {
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
    row = passing(row);
    while (row < register.size() && (found.size() < least || isTied(found))) {
      if (seen.add(register.values(row))) {
        found.add(row);
      }
      row = passing(row + 1);
    }
    return register.front(found);
  }

  private boolean isTied(List<Integer> found) {
    return register.isTie(found.get(found.size() - 1), row);
  }

  private int passing(int from) {
    int passing = from;
    for (int before = -1; before < passing; ) {
      before = passing;
      for (IntUnaryOperator test : tests) {
        passing = test.applyAsInt(passing);
      }
    }
    return passing;
  }
}
