package org.hearsay.web.view;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.Optional;
import java.util.Set;

/**
 * A claim as search engines know claims: schema.org in JSON-LD. What is not known is left out, and
 * so is the author of what was not said.
 *
 * @see <a href="https://schema.org/Claim">schema.org/Claim</a>
 */
public final class SchemaClaim {

  private static final Set<String> AUTHORS =
      Set.of("Person", "Organization", "GovernmentOrganization");

  private SchemaClaim() {}

  /** The JSON-LD, safe to stand in a page: it holds no angle bracket. */
  public static String json(ClaimView claim, ArticleView article) {
    JsonObject json = thing("Claim", Optional.of(claim.iri()));
    json.addProperty("text", claim.words());
    if (!claim.narrated() && !claim.negated()) {
      claim.speaker().ifPresent(speaker -> json.add("author", author(claim, speaker)));
    }
    json.add("appearance", appearance(article));
    JsonObject whole = new JsonObject();
    whole.addProperty("@context", "https://schema.org");
    json.entrySet().forEach(entry -> whole.add(entry.getKey(), entry.getValue()));
    return new Gson().toJson(whole);
  }

  private static JsonObject author(ClaimView claim, Labeled speaker) {
    String kind = claim.speakerKind().map(Labeled::code).filter(AUTHORS::contains).orElse("Thing");
    JsonObject author = thing(kind, Optional.of(speaker.iri()));
    author.addProperty("name", speaker.label());
    return author;
  }

  private static JsonObject appearance(ArticleView article) {
    JsonObject json = thing("Article", Optional.of(article.iri()));
    article.title().ifPresent(title -> json.addProperty("headline", title));
    article.published().ifPresent(date -> json.addProperty("datePublished", date));
    article.url().ifPresent(url -> json.addProperty("url", url));
    article
        .publisher()
        .ifPresent(
            publisher -> {
              JsonObject organization = thing("Organization", Optional.empty());
              organization.addProperty("name", publisher.label());
              json.add("publisher", organization);
            });
    return json;
  }

  private static JsonObject thing(String type, Optional<String> iri) {
    JsonObject thing = new JsonObject();
    thing.addProperty("@type", type);
    iri.ifPresent(id -> thing.addProperty("@id", id));
    return thing;
  }
}
