package org.hearsay.web.page;

import java.util.List;
import org.jsoup.nodes.Element;

/** A field of a form: what is asked for is written in it or, where it is one of few, chosen. */
final class FormField {

  private FormField() {}

  /**
   * Appends a field to its label.
   *
   * @param choices all that may be asked for; none if anything may
   * @param value what it holds at first; the empty one leaves open what is asked for
   */
  static Element append(Element label, String name, List<String> choices, String value) {
    if (choices.isEmpty()) {
      return label.appendElement("input").attr("name", name).attr("value", value);
    }
    Element field = label.appendElement("select").attr("name", name);
    option(field, "", value).text("any");
    choices.forEach(choice -> option(field, choice, value).text(choice));
    return field;
  }

  private static Element option(Element field, String choice, String value) {
    return field
        .appendElement("option")
        .attr("value", choice)
        .attr("selected", choice.equals(value));
  }
}
