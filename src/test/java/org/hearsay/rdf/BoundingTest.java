package org.hearsay.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.apache.jena.graph.Node;
import org.apache.jena.query.TxnType;
import org.apache.jena.tdb2.DatabaseMgr;
import org.hearsay.claim.Amount;
import org.junit.jupiter.api.Test;

class BoundingTest {

  @Property
  void anAmountIsWhatItsNumbersSay(
      @ForAll @BigRange(min = "-1000000", max = "1000000000") @Scale(3) BigDecimal number,
      @ForAll @BigRange(min = "0", max = "1000") @Scale(3) BigDecimal width) {
    for (Amount amount : amounts(number, width)) {
      assertEquals(amount, Bounding.of(amount).amount(Bounding.Numbers.of(amount)));
    }
  }

  @Test
  void eachBoundIsOfOneKindOfAmount() {
    List<Bounding> kinds =
        amounts(BigDecimal.ONE, BigDecimal.TEN).stream().map(Bounding::of).toList();
    assertEquals(List.of(Bounding.values()), kinds.stream().sorted().toList());
  }

  /** TDB2 keeps numbers as values, not as they are written. */
  @Test
  void numbersAreWrittenAsTheStoreGivesThemBack() {
    for (String number : List.of("30", "2000000", "-4", "0", "3.50", "0.125", "38900000.00")) {
      Node written = FigureWriter.number(new BigDecimal(number));
      assertEquals(written, stored(written));
    }
  }

  private static Node stored(Node number) {
    var dataset = DatabaseMgr.createDatasetGraph();
    dataset.begin(TxnType.WRITE);
    dataset.getDefaultGraph().add(Hs.FIGURE, Hs.BOUND, number);
    dataset.commit();
    dataset.end();
    dataset.begin(TxnType.READ);
    Optional<Node> found =
        dataset.getDefaultGraph().stream().map(triple -> triple.getObject()).findFirst();
    dataset.end();
    return found.orElseThrow();
  }

  private static List<Amount> amounts(BigDecimal number, BigDecimal width) {
    return List.of(
        new Amount.Exact(number),
        new Amount.Between(number, number.add(width)),
        new Amount.AboutBetween(number, number.add(width)),
        new Amount.AtLeast(number),
        new Amount.MoreThan(number),
        new Amount.AtMost(number),
        new Amount.LessThan(number),
        new Amount.About(number),
        new Amount.Nearly(number),
        new Amount.Vague(number, Optional.empty()));
  }
}
