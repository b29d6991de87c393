package org.hearsay.web.http;

import com.google.gson.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The forms in which a refusal is told; who would have none of them gets the first. */
public enum RefusalForm {
  SENTENCE("text/plain") {
    @Override
    String body(Refusal refusal) {
      return refusal.getMessage() + "\n";
    }
  },

  /** For people who followed a link. */
  PAGE("text/html") {
    @Override
    String body(Refusal refusal) {
      Document page = template();
      page.title(refusal.status() + " · Hearsay");
      Element main = Objects.requireNonNull(page.getElementById("main"));
      main.appendElement("p").addClass("eyebrow").text("" + refusal.status());
      main.appendElement("h1").text(refusal.getMessage());
      refusal
          .retryAfter()
          .map(wait -> "This page asks again by itself in " + wait.toSeconds() + " seconds.")
          .ifPresent(words -> main.appendElement("p").text(words));
      if (refusal.status() == HttpServletResponse.SC_NOT_FOUND) {
        waysOn(main);
      }
      return page.outerHtml();
    }
  },

  /** For programs (RFC 9457). */
  PROBLEM("application/problem+json") {
    @Override
    String body(Refusal refusal) {
      JsonObject problem = new JsonObject();
      problem.addProperty("status", refusal.status());
      problem.addProperty("title", refusal.getMessage());
      return problem.toString();
    }
  };

  private static final String TEMPLATE = "/org/hearsay/web/frame.html";
  private static final String JSON = "application/json";

  /** What may have been told of an answer before it had to be refused. */
  private static final List<String> OF_AN_ANSWER = List.of("ETag", "Content-Disposition");

  private final String type;

  RefusalForm(String type) {
    this.type = type;
  }

  abstract String body(Refusal refusal);

  /** Tells a refusal as the request would have it. */
  public static void send(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
      throws IOException {
    RefusalForm form = preferredBy(Accept.of(request));
    byte[] body = form.body(refusal).getBytes(StandardCharsets.UTF_8);
    refusal
        .retryAfter()
        .ifPresent(wait -> response.setHeader("Retry-After", "" + wait.toSeconds()));
    if (form == PAGE) {
      refusal.retryAfter().ifPresent(wait -> response.setHeader("Refresh", "" + wait.toSeconds()));
    }
    OF_AN_ANSWER.forEach(header -> response.setHeader(header, null));
    response.setHeader("Cache-Control", "no-store");
    response.addHeader("Vary", "Accept");
    response.setStatus(refusal.status());
    response.setContentType(form.type + ";charset=utf-8");
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  private static RefusalForm preferredBy(Accept accept) {
    List<String> offers = List.of(SENTENCE.type, PAGE.type, PROBLEM.type, JSON);
    return switch (accept.best(offers, offer -> offer).orElse(SENTENCE.type)) {
      case "text/html" -> PAGE;
      case "application/problem+json", JSON -> PROBLEM;
      default -> SENTENCE;
    };
  }

  /** Where to go from an address that leads nowhere. */
  private static void waysOn(Element main) {
    Element line = main.appendElement("p");
    link(line.appendText("You can "), "/search", "search");
    link(line.appendText(" for it by words, or begin at "), "/", "the figures");
    link(line.appendText(", "), "/articles", "the articles");
    link(line.appendText(", "), "/sources", "those who are quoted");
    link(line.appendText(" or "), "/ask", "the questions");
    line.appendText(".");
  }

  private static void link(Element line, String path, String words) {
    line.appendElement("a").attr("href", path).text(words);
  }

  private static Document template() {
    try (InputStream html = RefusalForm.class.getResourceAsStream(TEMPLATE)) {
      return Jsoup.parse(Objects.requireNonNull(html), "utf-8", "");
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
