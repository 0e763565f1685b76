package org.leadrelay.intake.candidate.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;
import org.leadrelay.intake.candidate.Evidence;
import org.leadrelay.intake.candidate.Finding;
import org.leadrelay.intake.candidate.ProposeCandidate;
import org.leadrelay.intake.candidate.ProposedBy;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.Transport;

/** Hears of parcels: what rules found, and what couriers' staff reported. */
@ApplicationScoped
class CourierListener implements TopicListener {

  private static final String ALERT = "org.leadrelay.courier.alert-raised.v1";
  private static final String REPORT = "org.leadrelay.courier.parcel-reported.v1";
  private static final String REPORTED = "PARCEL_REPORTED";

  private final ProposeCandidate proposing;
  private final Transport transport;

  CourierListener(ProposeCandidate proposing, Transport transport) {
    this.proposing = proposing;
    this.transport = transport;
  }

  /** The members of both types that are needed here. */
  private record Data(
      @Nullable UUID alertId,
      @Nullable UUID reportId,
      @Nullable String rule,
      String courier,
      @Nullable String outlet,
      @Nullable Regions regions,
      @Nullable List<Watched> watched,
      @Nullable Map<String, String> facts,
      Evidence.@Nullable Explanation explanation,
      @Nullable String sealedEvidence,
      @Nullable String sealedReport) {}

  private record Regions(@Nullable Jurisdiction sender, @Nullable Jurisdiction recipient) {}

  private record Watched(UUID leadId) {}

  @Override
  public String topic() {
    return "courier-alerts.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(ALERT, REPORT);
  }

  @Override
  public Verdict apply(Received event) {
    var data = event.as(Data.class);
    var isAlert = event.type().equals(ALERT);
    var sealed = isAlert ? data.sealedEvidence() : data.sealedReport();
    var letter = SealedLetter.open(transport, event, String.valueOf(sealed));
    if (letter.isEmpty()) {
      return Verdict.refused("SEALED_UNREADABLE");
    }
    proposing.propose(finding(event, data, isAlert, letter.get()));
    return Verdict.applied();
  }

  private static Finding finding(Received event, Data data, boolean isAlert, SealedLetter letter) {
    var source = isAlert ? data.alertId() : data.reportId();
    var why = data.explanation();
    return new Finding(
        Objects.requireNonNullElse(source, event.id()),
        isAlert ? ProposedBy.COURIER_ALERT : ProposedBy.PARCEL_REPORT,
        Objects.requireNonNullElse(data.rule(), REPORTED),
        letter.narrative(why == null ? "快递员报告可疑寄递物品" : why.zh()),
        letter.given(),
        evidence(data),
        Objects.requireNonNullElse(data.watched(), List.<Watched>of()).stream()
            .map(Watched::leadId)
            .collect(Collectors.toUnmodifiableSet()),
        event.time());
  }

  private static Evidence evidence(Data data) {
    var regions = Objects.requireNonNullElse(data.regions(), new Regions(null, null));
    return new Evidence(
        data.courier(),
        data.outlet(),
        regions.sender(),
        regions.recipient(),
        null,
        null,
        Objects.requireNonNullElse(data.facts(), Map.of()),
        data.explanation());
  }
}
