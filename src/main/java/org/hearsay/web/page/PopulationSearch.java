package org.hearsay.web.page;

import java.util.List;
import org.hearsay.web.view.Counted;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds who or what is counted, by the words of its name. */
public final class PopulationSearch {

  private static final int MOST = 50;

  private final StoreReader store;
  private final Markup markup;

  /** Searches what the store holds. */
  public PopulationSearch(StoreReader store, Links links) {
    this.store = store;
    this.markup = new Markup(links);
  }

  /** The page of what is found. */
  public Document of(String words) {
    Frame frame = Frame.of("Figures", "/");
    Element main = frame.main();
    form(main, words);
    List<Counted> found = store.populationsNamed(words, MOST);
    heading(main.appendElement("h1"), words, found.size());
    list(main, found);
    return frame.document();
  }

  private static void heading(Element heading, String words, int found) {
    if (words.isBlank()) {
      heading.text("Who or what is counted most");
    } else {
      heading.text(found == 0 ? "Nothing counted is called " : "Counted, and called ");
      Markup.quote(heading, words);
    }
  }

  /** Appends the field to search with. */
  static void form(Element main, String words) {
    Element form =
        main.appendElement("form").addClass("find").attr("role", "search").attr("action", "/");
    form.appendElement("label").attr("for", "q").text("Find who or what is counted");
    form.appendElement("input")
        .attr("id", "q")
        .attr("name", "q")
        .attr("type", "search")
        .attr("placeholder", "residents, prisoners, houses …")
        .attr("value", words);
    form.appendElement("button").attr("type", "submit").text("Find");
  }

  /** Appends populations with the number of their figures. */
  void list(Element parent, List<Counted> found) {
    Element list = parent.appendElement("ul").addClass("counted");
    for (Counted counted : found) {
      Element item = list.appendElement("li");
      markup.link(item, counted.population());
      String figures = counted.figures() == 1 ? "1 figure" : counted.figures() + " figures";
      item.appendText(" ").appendElement("span").addClass("soft").text(figures);
    }
  }
}
