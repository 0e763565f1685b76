package org.leadrelay.intake.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.intake.lead.HandoffTrace;
import org.leadrelay.intake.lead.HandoffTraces;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.LeadLedger;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.TimelineEntry;

/** Asks again, under the same id, for what has had no answer for ten minutes. */
@ApplicationScoped
public class AskAgain {

  private static final int BATCH = 100;

  private final Leads leads;
  private final LeadLedger ledger;
  private final HandoffTraces traces;
  private final PendingAskings pending;
  private final RequestHandoff requests;
  private final Clock clock;

  public AskAgain(
      Leads leads,
      LeadLedger ledger,
      HandoffTraces traces,
      PendingAskings pending,
      RequestHandoff requests,
      Clock clock) {
    this.leads = leads;
    this.ledger = ledger;
    this.traces = traces;
    this.pending = pending;
    this.requests = requests;
    this.clock = clock;
  }

  /** Askings that are late; each is to be asked again by itself. */
  @Transactional
  public List<PendingAsking> late() {
    return pending.askedUntil(clock.instant().minus(HandoffTrace.PATIENCE), BATCH);
  }

  /** Asks again, unless it was answered, or asked again by another replica, meanwhile. */
  @Transactional
  public void again(PendingAsking asking) {
    var now = clock.instant();
    leads
        .lockForEvent(asking.lead())
        .ifPresent(lead ->
            traces
                .asked(asking.request())
                .filter(trace -> isDue(trace, now))
                .ifPresent(trace -> again(lead, trace, asking, now)));
  }

  private static boolean isDue(HandoffTrace trace, Instant now) {
    return trace.state() == HandoffTrace.State.ASKED
        && !now.isBefore(trace.lastAskedAt().plus(HandoffTrace.PATIENCE));
  }

  private void again(Lead before, HandoffTrace trace, PendingAsking asking, Instant at) {
    traces.put(trace.askedAgain(at));
    var told = requests.tell(before, asking, at);
    var entry =
        new TimelineEntry(
            at,
            TimelineEntry.Kind.HANDOFF_ASKED_AGAIN,
            null,
            null,
            HandoffTrace.State.ASKED.name(),
            asking.destination().code(),
            null);
    ledger.happened(
        told,
        told.touched(told.openHandoffs(), at),
        entry,
        AuditActor.system("ask-again"),
        facts(asking.request()),
        Map.of());
  }

  private static Map<String, String> facts(UUID request) {
    return Map.of("request", request.toString());
  }
}
