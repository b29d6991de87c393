package org.hearsay.web.page;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The REST interface to try out: a form for each operation of its OpenAPI description. */
public final class ApiPage {

  private ApiPage() {}

  /** The page of a description. */
  public static Document of(JsonObject description) {
    Frame frame = Frame.of("API", "/api").alternate("application/json", "/api/openapi.json");
    Element main = frame.main();
    main.appendElement("h1").text("API");
    Element first = main.appendElement("p");
    first.appendText("Answers are JSON, and those of queries CSV if wanted. All is described in ");
    first.appendElement("a").attr("href", "/api/openapi.json").text("OpenAPI");
    first.appendText(".");
    for (Map.Entry<String, JsonElement> path : description.getAsJsonObject("paths").entrySet()) {
      operation(main, path.getKey(), path.getValue().getAsJsonObject().getAsJsonObject("get"));
    }
    return frame.document();
  }

  private static void operation(Element main, String path, JsonObject operation) {
    Element section = main.appendElement("details").addClass("operation");
    Element summary = section.appendElement("summary");
    summary.appendElement("code").text("GET " + path);
    summary.appendElement("span").text(operation.get("summary").getAsString());
    if (operation.has("description")) {
      section.appendElement("p").text(operation.get("description").getAsString());
    }
    if (path.indexOf('{') < 0) {
      form(section, path, operation.getAsJsonArray("parameters"));
    }
  }

  private static void form(Element section, String path, JsonArray parameters) {
    Element form =
        section.appendElement("form").addClass("choose").attr("action", path).attr("method", "get");
    parameters.forEach(parameter -> field(form, parameter.getAsJsonObject()));
    form.appendElement("button").attr("type", "submit").text("Try it");
  }

  private static void field(Element form, JsonObject parameter) {
    String name = parameter.get("name").getAsString();
    JsonObject schema = parameter.getAsJsonObject("schema");
    Element label = form.appendElement("label");
    label.text(name + " (" + parameter.get("description").getAsString() + ")");
    List<String> choices =
        schema.has("enum")
            ? schema.getAsJsonArray("enum").asList().stream().map(JsonElement::getAsString).toList()
            : List.of();
    String value = schema.has("default") ? schema.get("default").getAsString() : "";
    FormField.append(label, name, choices, value)
        .attr("required", parameter.get("required").getAsBoolean());
  }
}
