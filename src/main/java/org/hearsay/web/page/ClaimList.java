package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.Labeled;
import org.hearsay.web.view.Moment;
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
      Element how = item.appendElement("p").addClass("small");
      speaker(how, claim);
      told(how, claim, " · ");
      words(item, claim);
    }
  }

  /** Appends the claims of one speaker, without the name. */
  void appendOfOne(Element parent, List<ClaimView> claims) {
    Element list = parent.appendElement("ul").addClass("list");
    for (ClaimView claim : claims) {
      Element item = list.appendElement("li");
      told(item.appendElement("p").addClass("small"), claim, "");
      words(item, claim);
    }
  }

  private void speaker(Element how, ClaimView claim) {
    if (claim.narrated()) {
      how.text("the article itself");
    } else if (claim.speaker().isPresent()) {
      markup.link(how, claim.speaker().get());
    } else {
      Markup.unknown(how, "nobody named");
    }
  }

  private static void told(Element how, ClaimView claim, String before) {
    String told =
        Stream.of(claim.cue().map(Labeled::label), claim.statedOn().map(Moment::words))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" · "));
    if (!told.isEmpty()) {
      Markup.isolate(how.appendElement("span").addClass("soft").text(before), told);
    }
  }

  private void words(Element item, ClaimView claim) {
    markup.link(item.appendElement("p").addClass("words"), claim.iri(), claim.words());
  }
}
