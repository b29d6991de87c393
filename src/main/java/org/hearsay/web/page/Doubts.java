package org.hearsay.web.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Doubt;
import org.jsoup.nodes.Element;

/** Says beside a claim what weakens it, so that nobody meets it without. */
final class Doubts {

  /** Of readings as sure as this, three in four are right. */
  private static final BigDecimal SURE = new BigDecimal("0.75");

  private Doubts() {}

  /** Appends a line, if there is anything to doubt. */
  static void append(Element parent, ClaimView claim) {
    Element line = new Element("p").addClass("doubt").addClass("small");
    if (claim.negated()) {
      next(line).appendText("negated: the text says that this was not said");
    }
    if (!claim.hedges().isEmpty()) {
      Markup.isolate(next(line).appendText("hedged "), hedges(claim));
    }
    if (unsure(claim)) {
      next(line).appendText("perhaps misread: " + rightly(claim));
    }
    if (line.childNodeSize() > 0) {
      parent.appendChild(line);
    }
  }

  private static Element next(Element line) {
    return line.childNodeSize() == 0 ? line : line.appendText(" · ");
  }

  private static boolean unsure(ClaimView claim) {
    return claim.confidence().map(BigDecimal::new).filter(p -> p.compareTo(SURE) < 0).isPresent();
  }

  /** Cut, as what is less than sure shall not look it. */
  private static String rightly(ClaimView claim) {
    return claim
        .confidence()
        .map(p -> new BigDecimal(p).movePointRight(2).setScale(0, RoundingMode.DOWN))
        .map(percent -> "such readings are right " + percent + " times in 100")
        .orElse("how often such readings are right is not known");
  }

  private static String hedges(ClaimView claim) {
    return claim.hedges().stream()
        .map(Doubt::words)
        .distinct()
        .collect(Collectors.joining("”, “", "“", "”"));
  }
}
