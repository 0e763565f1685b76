package org.leadrelay.courier.alert.storage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.courier.alert.Alert;
import org.leadrelay.courier.alert.Disposition;
import org.leadrelay.courier.alert.Evidence;
import org.leadrelay.courier.alert.Explanation;
import org.leadrelay.courier.alert.Regions;
import org.leadrelay.courier.alert.Rule;
import org.leadrelay.courier.alert.State;
import org.leadrelay.courier.alert.WatchedLead;
import org.leadrelay.sealing.Token;

/** The part of an alert that lies sealed, as JSON. */
record Detail(
    String courier,
    String outlet,
    Instant acceptedAt,
    Regions regions,
    WatchedLead watched,
    List<Token> tokens,
    Map<String, String> facts,
    Explanation explanation,
    Evidence evidence,
    @Nullable Disposition disposition) {

  static Detail of(Alert alert) {
    return new Detail(
        alert.courier(),
        alert.outlet(),
        alert.acceptedAt(),
        alert.regions(),
        alert.watched(),
        alert.tokens(),
        alert.facts(),
        alert.explanation(),
        alert.evidence(),
        alert.disposition());
  }

  Alert alert(UUID id, Rule rule, State state, int version, Instant raisedAt, Instant updatedAt) {
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
        state,
        disposition,
        version,
        raisedAt,
        updatedAt);
  }
}
