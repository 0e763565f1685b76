package org.leadrelay.local.story.chapter;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.leadrelay.local.bureau.Json;

/** The bodies of the calls. */
public final class Forms {
  private Forms() {}

  /** Names and values in turn. */
  public static ObjectNode of(String... namesAndValues) {
    var body = Json.object();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      body.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return body;
  }

  /** Persons by measure, and what was seized. */
  public static ObjectNode findings(String measure, int persons, String substance, String grams) {
    var body = Json.object();
    body.putArray("persons").addObject().put("measure", measure).put("count", persons);
    body.putArray("seizures").addObject().put("substance", substance).put("grams", grams);
    return body;
  }
}
