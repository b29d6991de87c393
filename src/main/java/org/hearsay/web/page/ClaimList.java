package org.hearsay.web.page;

import java.util.List;
import org.hearsay.web.view.ClaimView;
import org.jsoup.nodes.Element;

/** Claims one below the other, each leading to its page. */
final class ClaimList {

  private final Markup markup;

  ClaimList(Markup markup) {
    this.markup = markup;
  }

  void append(Element parent, List<ClaimView> claims) {
    Element list = parent.appendElement("ul").addClass("list");
    for (ClaimView claim : claims) {
      Element item = list.appendElement("li");
      Element who = item.appendElement("p").addClass("small");
      if (claim.narrated()) {
        who.text("the article itself");
      } else if (claim.speaker().isPresent()) {
        markup.link(who, claim.speaker().get());
        claim
            .cue()
            .ifPresent(cue -> who.appendElement("span").addClass("soft").text(" · " + cue.label()));
        claim.statedOn().ifPresent(day -> Markup.isolate(who.appendText(" · "), day.words()));
      } else {
        Markup.unknown(who, "nobody named");
      }
      markup.link(item.appendElement("p").addClass("words"), claim.iri(), claim.words());
    }
  }
}
