package org.leadrelay.intake.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.intake.lead.TimelineEntry.Kind;

/** Lets a lead follow its handoffs: what happened is told, and its status is what they make it. */
@ApplicationScoped
public class MoveByHandoffs {

  private static final AuditActor HANDOFFS = AuditActor.system("handoffs");

  private final LeadLedger ledger;

  public MoveByHandoffs(LeadLedger ledger) {
    this.ledger = ledger;
  }

  /**
   * Something happened to a handoff of a lead. The lead's lock is held.
   *
   * @param traces all of the lead, after what happened
   * @param facts clear codes for the chain
   */
  public void follow(
      Lead before, List<HandoffTrace> traces, TimelineEntry entry, Map<String, String> facts) {
    var seen = before.touched(Standing.open(traces), entry.at());
    ledger.happened(before, seen, entry, HANDOFFS, facts, Map.of());
    Standing.of(traces)
        .flatMap(standing -> step(seen, standing, traces, entry.at()))
        .ifPresent(ledger::record);
  }

  private static Optional<Step> step(
      Lead lead, Status standing, List<HandoffTrace> traces, Instant at) {
    return switch (standing) {
      case HANDED_OFF -> handedOff(lead, at);
      case REGISTERED -> handedBack(lead, at);
      case CLOSED -> closed(lead, Standing.reason(traces), at);
      case CANDIDATE, DISMISSED -> Optional.empty();
    };
  }

  private static Optional<Step> handedOff(Lead lead, Instant at) {
    return switch (lead.status()) {
      case REGISTERED ->
          Optional.of(
              step(lead, lead.standing(Status.HANDED_OFF, at), Optional.empty(), "hand-off"));
      case CLOSED ->
          lead.openHandoffs() == 0
              ? Optional.empty()
              : Optional.of(
                  step(
                      lead,
                      lead.standing(Status.HANDED_OFF, at),
                      Optional.of(Announcement.REOPENED),
                      "hand-off"));
      case HANDED_OFF, CANDIDATE, DISMISSED -> Optional.empty();
    };
  }

  private static Optional<Step> handedBack(Lead lead, Instant at) {
    return lead.status() == Status.HANDED_OFF
        ? Optional.of(
            step(lead, lead.standing(Status.REGISTERED, at), Optional.empty(), "hand-back"))
        : Optional.empty();
  }

  private static Optional<Step> closed(Lead lead, CloseReason reason, Instant at) {
    return lead.status() == Status.HANDED_OFF
        ? Optional.of(
            step(
                lead,
                lead.ended(Status.CLOSED, new Ending(reason.name(), null, null, at)),
                Optional.of(Announcement.CLOSED),
                "close"))
        : Optional.empty();
  }

  private static Step step(Lead before, Lead now, Optional<Announcement> told, String action) {
    var kind =
        switch (now.status()) {
          case CLOSED -> Kind.CLOSED;
          case REGISTERED -> Kind.HANDED_BACK;
          case HANDED_OFF, CANDIDATE, DISMISSED -> Kind.HANDED_OFF;
        };
    var code = now.ending() == null ? null : now.ending().reason();
    return Step.of(
        before, now, told, TimelineEntry.ofLead(now, kind, null, code, null), HANDOFFS, action);
  }
}
