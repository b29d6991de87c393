package org.hearsay.web.api;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hearsay.query.CannedQuery;
import org.hearsay.web.api.OpenApi.Content;
import org.hearsay.web.api.OpenApi.Operation;
import org.hearsay.web.api.OpenApi.Parameter;
import org.hearsay.web.api.OpenApi.Path;
import org.hearsay.web.api.OpenApi.Response;
import org.hearsay.web.api.OpenApi.Schema;

/** Describes the REST interface: the canned queries by their headers, and the rest by hand. */
public final class ApiDescription {

  private static final Parameter LIMIT =
      Parameter.inQuery("limit", false, "the most rows", Schema.of("integer", null));
  private static final Parameter OFFSET =
      Parameter.inQuery("offset", false, "the rows skipped", Schema.of("integer", null));
  private static final Parameter FORMAT =
      Parameter.inQuery("format", false, "what the rows come as", Schema.oneOf("json", "csv"));
  private static final Content JSON = new Content(Schema.OBJECT);
  private static final Content CSV = new Content(Schema.STRING);

  private ApiDescription() {}

  /** The description, in OpenAPI 3.1. */
  public static JsonObject of(Collection<CannedQuery> queries) {
    Map<String, Path> paths = new TreeMap<>(fixed());
    queries.forEach(query -> paths.put("/api/queries/" + query.name(), canned(query)));
    OpenApi whole =
        new OpenApi(
            OpenApi.VERSION,
            new OpenApi.Facts(
                "Hearsay",
                Optional.ofNullable(ApiDescription.class.getPackage().getImplementationVersion())
                    .orElse("development"),
                "Who said what, when, about which figures, and do the figures agree?",
                new OpenApi.License("Apache-2.0", "Apache-2.0")),
            List.of(new OpenApi.Server("/")),
            paths);
    return new Gson().toJsonTree(whole).getAsJsonObject();
  }

  private static Map<String, Path> fixed() {
    return Map.of(
        "/api/search", search(),
        "/api/figures", figures(),
        "/api/claims/{id}/trace", trace(),
        "/api/queries", path("list-queries", "The canned queries and their parameters"));
  }

  private static Path search() {
    String words = "words; \"a phrase\", a beginning* and -without are understood";
    return path(
        "search",
        "Claims, names and titles that hold all of some words, the best first",
        "A claim comes with its speaker, and with whether it is negated: then the speaker is"
            + " reported not to have said it.",
        Parameter.inQuery("q", true, words, Schema.STRING),
        Parameter.inQuery("in", false, "where to search", Schema.oneOf("claim", "name", "title")),
        LIMIT,
        OFFSET);
  }

  private static Path figures() {
    return path(
        "figures-of-population",
        "The populations that are counted or, with one of them, its figures and the verdict on"
            + " each pair",
        Parameter.inQuery(
            "population", false, "the IRI of a population", Schema.of("string", "uri")),
        Parameter.inQuery("limit", false, "the most rows, up to 200", Schema.of("integer", null)),
        OFFSET);
  }

  private static Path trace() {
    return path(
        "trace",
        "The audit of a claim: chain of sources, characters, rule",
        new Parameter("id", "path", true, "the last part of the claim's IRI", Schema.STRING));
  }

  private static Path path(String id, String summary, Parameter... parameters) {
    return path(id, summary, null, parameters);
  }

  private static Path path(String id, String summary, String description, Parameter... parameters) {
    return new Path(
        new Operation(
            id,
            summary,
            description,
            List.of("hearsay"),
            List.of(parameters),
            responses(Map.of("application/json", JSON))));
  }

  private static Path canned(CannedQuery query) {
    List<Parameter> parameters =
        Stream.concat(
                query.parameters().stream().map(ApiDescription::parameter),
                Stream.of(LIMIT, OFFSET, FORMAT))
            .toList();
    return new Path(
        new Operation(
            "query-" + query.name(),
            query.summary(),
            query.description(),
            query.tags(),
            parameters,
            responses(new TreeMap<>(Map.of("application/json", JSON, "text/csv", CSV)))));
  }

  private static Parameter parameter(org.hearsay.query.Parameter parameter) {
    boolean required = !parameter.optional() && parameter.defaultValue().isEmpty();
    String wanted = parameter.choices().isEmpty() ? parameter.wanted() : "one of those listed";
    return Parameter.inQuery(parameter.name(), required, wanted, schema(parameter));
  }

  private static Schema schema(org.hearsay.query.Parameter parameter) {
    Schema type =
        switch (parameter.type()) {
          case TEXT -> Schema.STRING;
          case IRI -> Schema.of("string", "uri");
          case DATE -> Schema.of("string", "date");
          case INTEGER -> Schema.of("integer", null);
          case DECIMAL -> Schema.of("number", null);
        };
    return new Schema(
        type.type(),
        type.format(),
        parameter.defaultValue().orElse(null),
        parameter.choices().isEmpty() ? null : parameter.choices());
  }

  private static Map<String, Response> responses(Map<String, Content> contents) {
    return new TreeMap<>(
        Map.of(
            "200", new Response("The answer.", contents),
            "400", new Response("A parameter is wrong; the message says which.", null),
            "404", new Response("There is nothing of that name.", null),
            "422", new Response("The answer is too large; give limit and offset.", null),
            "503", new Response("A limit was reached; see Retry-After.", null)));
  }
}
