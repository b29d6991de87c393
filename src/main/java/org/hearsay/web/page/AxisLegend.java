package org.hearsay.web.page;

import java.util.List;
import org.hearsay.web.view.QuantityView;
import org.jsoup.nodes.Element;

/** Says what the signs on an axis mean, where there are others than a number alone. */
final class AxisLegend {

  private AxisLegend() {}

  /** Appends what there is to say of those that are drawn. */
  static void append(Element parent, List<QuantityView> drawn, FigureScale scale) {
    boolean hollow = drawn.stream().anyMatch(AxisLegend::excludesAnEnd);
    boolean open = drawn.stream().anyMatch(AxisLegend::hasNoEnd);
    if (!hollow && !open && !scale.isLogarithmic()) {
      return;
    }
    Element legend = parent.appendElement("p").addClass("legend");
    if (hollow) {
      legend.appendElement("span").text("● the number itself belongs to it");
      legend.appendElement("span").text("○ it begins or ends beyond the number");
    }
    if (open) {
      legend.appendElement("span").text("┅ open: no end is given");
    }
    if (scale.isLogarithmic()) {
      legend.appendElement("span").text("each step of the axis is many times the last");
    }
  }

  private static boolean excludesAnEnd(QuantityView quantity) {
    return (quantity.low().isPresent() && !quantity.lowInclusive())
        || (quantity.high().isPresent() && !quantity.highInclusive())
        || isAround(quantity);
  }

  private static boolean hasNoEnd(QuantityView quantity) {
    return quantity.low().isEmpty() || quantity.high().isEmpty();
  }

  /** "about 300": both ends are open, and the number is no end. */
  private static boolean isAround(QuantityView quantity) {
    return quantity.low().isEmpty() && quantity.high().isEmpty();
  }
}
