package org.leadrelay.local.story.loop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Json;

/** What an officer does with a candidate. */
final class Reviews {
  private static final String CANDIDATES = "/api/v1/candidates/";

  private Reviews() {}

  /** Makes it a lead of that category. */
  static Answer confirm(Bureau by, JsonNode candidate, String category)
      throws IOException, InterruptedException {
    var path = CANDIDATES + candidate.at("/lead/id").asText();
    var seen = by.get(path).expect(200).header("ETag").orElse("");
    var body =
        Json.object()
            .put("category", category)
            .put("handling", "OPEN")
            .put("legalBasis", "演示 2026-1");
    return by.post(by.to(path + "/confirm").header("If-Match", seen), body.toString()).expect(200);
  }
}
