package org.hearsay.web.api;

import com.google.gson.annotations.SerializedName;
import java.util.List;
import java.util.Map;

/**
 * A description of an interface in OpenAPI 3.1, as far as it is needed here. What is null is not
 * written.
 *
 * @see <a href="https://spec.openapis.org/oas/v3.1.1.html">the specification</a>
 */
record OpenApi(String openapi, Facts info, List<Server> servers, Map<String, Path> paths) {

  static final String VERSION = "3.1.1";

  record Facts(String title, String version, String description, License license) {}

  record License(String name, String identifier) {}

  record Server(String url) {}

  record Path(Operation get) {}

  record Operation(
      String operationId,
      String summary,
      String description,
      List<String> tags,
      List<Parameter> parameters,
      Map<String, Response> responses) {}

  record Parameter(String name, String in, boolean required, String description, Schema schema) {

    static Parameter inQuery(String name, boolean required, String description, Schema schema) {
      return new Parameter(name, "query", required, description, schema);
    }
  }

  record Response(String description, Map<String, Content> content) {}

  record Content(Schema schema) {}

  record Schema(
      String type,
      String format,
      @SerializedName("default") String otherwise,
      @SerializedName("enum") List<String> choices) {

    static final Schema STRING = new Schema("string", null, null, null);
    static final Schema OBJECT = new Schema("object", null, null, null);

    static Schema of(String type, String format) {
      return new Schema(type, format, null, null);
    }

    static Schema oneOf(String... choices) {
      return new Schema("string", null, null, List.of(choices));
    }
  }
}
