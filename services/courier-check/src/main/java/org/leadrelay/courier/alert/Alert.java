package org.leadrelay.courier.alert;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.sealing.Token;

/**
 * A parcel touches a lead.
 *
 * @param id made from the parcel and the rule's finding, so that the same finding is the same alert
 * @param acceptedAt when the courier took the parcel in
 * @param watched what it touches; its owner is whose alert this is
 * @param tokens of the identifiers that the rule found
 * @param facts what the rule looked at, as codes
 * @param version counts the judgements, from 1: the ETag
 */
public record Alert(
    UUID id,
    Rule rule,
    String courier,
    String outlet,
    Instant acceptedAt,
    Regions regions,
    WatchedLead watched,
    List<Token> tokens,
    Map<String, String> facts,
    Explanation explanation,
    Evidence evidence,
    State state,
    @Nullable Disposition disposition,
    int version,
    Instant raisedAt,
    Instant updatedAt) {

  public Alert {
    tokens = List.copyOf(tokens);
    facts = Map.copyOf(facts);
  }

  /** The alert as it is after a judgement. */
  Alert judged(Disposition judgement) {
    return new Alert(
        id,
        rule,
        courier,
        outlet,
        acceptedAt,
        regions,
        watched,
        tokens,
        facts,
        explanation,
        evidence,
        judgement.result(),
        judgement,
        version + 1,
        raisedAt,
        judgement.at());
  }
}
