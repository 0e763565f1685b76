package org.leadrelay.local.story.loop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Review;

/** What an officer does with a candidate. */
final class Reviews {
  private Reviews() {}

  /** Makes it a lead of that category. */
  static Answer confirm(Bureau by, JsonNode candidate, String category)
      throws IOException, InterruptedException {
    var path = Review.CANDIDATES + "/" + candidate.at("/lead/id").asText();
    var seen = by.get(path).expect(200).header("ETag").orElse("");
    var body = Review.confirmation(category).toString();
    return by.post(by.to(path + "/confirm").header("If-Match", seen), body).expect(200);
  }
}
