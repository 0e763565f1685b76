package org.leadrelay.intake.candidate;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Why something is proposed, without a personal value.
 *
 * @param courier the company's code, of parcels
 * @param outlet of that company
 * @param sender region that a parcel comes from
 * @param recipient region that a parcel goes to
 * @param enterprise unified social credit code, of precursors
 * @param site of that enterprise
 * @param facts what the rule looked at: codes, counts, times
 * @param explanation in words
 */
public record Evidence(
    @Nullable String courier,
    @Nullable String outlet,
    @Nullable Jurisdiction sender,
    @Nullable Jurisdiction recipient,
    @Nullable String enterprise,
    @Nullable UUID site,
    Map<String, String> facts,
    @Nullable Explanation explanation) {

  /** In both languages. */
  public record Explanation(String zh, String en) {}

  public Evidence {
    facts = Map.copyOf(facts);
  }
}
