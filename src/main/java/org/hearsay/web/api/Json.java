package org.hearsay.web.api;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonSerializationContext;
import com.google.gson.JsonSerializer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hearsay.web.http.Reply;

/** Writes records as JSON objects; what is unknown is null, never left out. */
final class Json {

  static final String TYPE = "application/json;charset=utf-8";
  private static final Gson GSON =
      new GsonBuilder()
          .serializeNulls()
          .registerTypeAdapter(Optional.class, new OptionalWriter())
          .create();

  private Json() {}

  static void send(HttpServletRequest request, HttpServletResponse response, Object value)
      throws IOException {
    byte[] json = GSON.toJson(value).getBytes(StandardCharsets.UTF_8);
    Reply.send(request, response, TYPE, json);
  }

  private static final class OptionalWriter implements JsonSerializer<Optional<?>> {
    @Override
    public JsonElement serialize(Optional<?> value, Type type, JsonSerializationContext context) {
      return context.serialize(value.orElse(null));
    }
  }
}
