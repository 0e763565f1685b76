package org.leadrelay.intake.candidate.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.candidate.Evidence;
import org.leadrelay.intake.candidate.Finding;
import org.leadrelay.intake.candidate.ProposeCandidate;
import org.leadrelay.intake.candidate.ProposedBy;
import org.leadrelay.intake.lead.GivenIdentifier;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Hears of incidents at licensed enterprises. */
@ApplicationScoped
class PrecursorListener implements TopicListener {

  private static final String INCIDENT = "org.leadrelay.precursor.incident-opened.v1";

  private final ProposeCandidate proposing;

  PrecursorListener(ProposeCandidate proposing) {
    this.proposing = proposing;
  }

  /** The few members that are needed here. */
  private record Data(
      UUID incidentId,
      String rule,
      String severity,
      String enterprise,
      UUID site,
      Jurisdiction jurisdiction,
      String substance,
      @Nullable String cause,
      Map<String, String> facts,
      Evidence.Explanation explanation) {}

  @Override
  public String topic() {
    return "precursor-alerts.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(INCIDENT);
  }

  @Override
  public Verdict apply(Received event) {
    var data = event.as(Data.class);
    proposing.propose(
        new Finding(
            data.incidentId(),
            ProposedBy.PRECURSOR_ALERT,
            data.rule(),
            data.explanation().zh(),
            List.of(new GivenIdentifier(IdentifierType.USCC, data.enterprise(), null)),
            evidence(data),
            Set.of(),
            event.time()));
    return Verdict.applied();
  }

  private static Evidence evidence(Data data) {
    var facts = new TreeMap<>(data.facts());
    facts.put("severity", data.severity());
    facts.put("substance", data.substance());
    if (data.cause() != null) {
      facts.put("cause", data.cause());
    }
    return new Evidence(
        null,
        null,
        null,
        data.jurisdiction(),
        data.enterprise(),
        data.site(),
        facts,
        data.explanation());
  }
}
