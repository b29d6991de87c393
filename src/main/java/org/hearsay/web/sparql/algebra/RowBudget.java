package org.hearsay.web.sparql.algebra;

import org.hearsay.web.http.Refusal;

/**
 * How many rows one query may hold in memory, all that holds some together. Ten seconds of a cross
 * product are millions, and while a collector moves them about, for longer than the query may take,
 * nobody is answered.
 */
final class RowBudget {

  private final int most;
  private int held;

  /**
   * @param most how many rows there may be
   */
  RowBudget(int most) {
    this.most = most;
  }

  private void spend() {
    if (++held > most) {
      throw Refusal.answerTooLarge(
          "More than "
              + most
              + " rows are to be held at once: sorted, matched, grouped or told apart."
              + " Narrow the query.");
    }
  }

  /**
   * What one step of the query takes of the budget: as many as it has ever held. It may be run
   * again and again, and lets go of its rows each time.
   */
  final class Share {
    private int mostHeld;

    /**
     * Takes what is needed for so many.
     *
     * @throws Refusal if there is no more
     */
    void hold(int rows) {
      if (rows > mostHeld) {
        mostHeld++;
        spend();
      }
    }
  }
}
