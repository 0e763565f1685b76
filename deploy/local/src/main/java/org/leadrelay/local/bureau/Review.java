package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What an officer decides of a candidate. */
public final class Review {
  /** Where candidates are. */
  public static final String CANDIDATES = "/api/v1/candidates";

  private Review() {}

  /** It becomes a lead of that category. */
  public static ObjectNode confirmation(String category) {
    return Json.object()
        .put("category", category)
        .put("handling", "OPEN")
        .put("legalBasis", "演示 2026-1");
  }
}
