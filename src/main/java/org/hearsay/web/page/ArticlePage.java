package org.hearsay.web.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hearsay.source.FrontMatter;
import org.hearsay.text.Span;
import org.hearsay.web.page.Highlight.Kind;
import org.hearsay.web.view.ArticleView;
import org.hearsay.web.view.ClaimView;
import org.hearsay.web.view.NoticeView;
import org.hearsay.web.view.StoreReader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A whole article, with the words of each claim marked and leading to it. */
public final class ArticlePage {

  private final StoreReader store;
  private final Links links;
  private final Markup markup;

  /** Shows what the store holds. */
  public ArticlePage(StoreReader store, Links links) {
    this.store = store;
    this.links = links;
    this.markup = new Markup(links);
  }

  /** The page of an article; empty if the store does not know it. */
  public Optional<Document> of(String iri) {
    return store.article(iri).map(article -> of(article, store.claimsIn(iri)));
  }

  private Document of(ArticleView article, List<ClaimView> claims) {
    Frame frame = Frame.of(article.label(), "/articles");
    Element main = frame.main();
    main.appendElement("p").addClass("eyebrow").text("Article");
    Markup.isolate(main.appendElement("h1").addClass("title"), article.label());
    published(main.appendElement("p").addClass("soft"), article);
    notices(main, store.noticesIn(article.iri()));
    MarkedText.key(main);
    String text = store.textOf(article.iri()).orElse("");
    int begin = frontMatter(main, text);
    Element reading = main.appendElement("div").addClass("reading");
    Element body = reading.appendElement("article").addClass("article").appendElement("bdi");
    new MarkedText(text, marks(article, claims), links)
        .append(body, text.codePointCount(0, begin), text.codePointCount(0, text.length()));
    claims(main, claims);
    Formats.append(main, links, article.iri());
    return frame.document();
  }

  private void published(Element line, ArticleView article) {
    article
        .publisher()
        .ifPresentOrElse(
            publisher -> markup.link(line, publisher),
            () -> Markup.unknown(line, "publisher unknown"));
    line.appendText(", ");
    article
        .published()
        .ifPresentOrElse(line::appendText, () -> Markup.unknown(line, "date unknown"));
  }

  /** Appends what stands before the article, folded, and tells where the article begins. */
  private static int frontMatter(Element main, String text) {
    Optional<Span> head = FrontMatter.of(text).span();
    if (head.isEmpty()) {
      return 0;
    }
    Element details = main.appendElement("details").addClass("notices");
    details.appendElement("summary").text("Front matter");
    details.appendElement("pre").attr("tabindex", "0").text(head.get().in(text));
    int begin = head.get().end();
    while (begin < text.length() && text.charAt(begin) <= ' ') {
      begin++;
    }
    return begin;
  }

  private static void notices(Element main, List<NoticeView> notices) {
    if (notices.isEmpty()) {
      return;
    }
    Element details = main.appendElement("details").addClass("notices");
    details.appendElement("summary").text(Counts.of(notices.size(), "doubt") + " about this text");
    Element list = details.appendElement("ul");
    for (NoticeView notice : notices) {
      Element item = list.appendElement("li").text(notice.message());
      notice.about().ifPresent(words -> Markup.quote(item.appendText(": "), words.words()));
    }
  }

  private List<Highlight> marks(ArticleView article, List<ClaimView> claims) {
    return Stream.concat(
            claims.stream().flatMap(claim -> ClaimMarks.of(claim, store, true)),
            store.timesIn(article.iri()).stream()
                .map(time -> new Highlight(time, Kind.TIME, Optional.empty())))
        .toList();
  }

  private void claims(Element main, List<ClaimView> claims) {
    main.appendElement("h2").text("Claims in it");
    new ClaimList(markup).append(main, claims);
  }
}
