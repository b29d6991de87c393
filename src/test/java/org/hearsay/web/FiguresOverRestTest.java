package org.hearsay.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The figures of a population that are more than one answer holds. */
class FiguresOverRestTest {

  private static final String SAILORS =
      "api/figures?population="
          + ServedDataset.encode("http://localhost:3030/id/population/sailors");

  @AutoClose
  private static final ServedDataset served = new ServedDataset(ManyFigures.of("sailors", 201));

  private static JsonObject json(String path) {
    return JsonParser.parseString(served.get(path, Map.of()).body()).getAsJsonObject();
  }

  @Test
  void noLimitIsSoHighThatAllComeAtOnce() {
    JsonObject first = json(SAILORS + "&limit=1000");
    assertEquals(201, first.get("total").getAsInt());
    assertEquals(200, first.getAsJsonArray("figures").size());
    assertEquals(1, json(SAILORS + "&offset=200").getAsJsonArray("figures").size());
  }

  @Test
  void whatItCannotNarrowByIsRefused() {
    HttpResponse<String> refused = served.get("api/figures?about=sailors", Map.of());
    assertEquals(400, refused.statusCode());
    assertTrue(refused.body().contains("population, limit, offset"), refused.body());
  }
}
