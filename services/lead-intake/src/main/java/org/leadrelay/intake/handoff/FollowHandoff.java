package org.leadrelay.intake.handoff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.leadrelay.intake.lead.HandoffTrace;
import org.leadrelay.intake.lead.HandoffTraces;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Leads;
import org.leadrelay.intake.lead.MoveByHandoffs;
import org.leadrelay.intake.lead.TimelineEntry;

/**
 * Lets a lead follow what becomes of its handoffs. A bureau that names another's lead is not heard:
 * a lead reference belongs to its origin.
 */
@ApplicationScoped
public class FollowHandoff {

  private final Leads leads;
  private final HandoffTraces traces;
  private final PendingAskings pending;
  private final MoveByHandoffs moves;

  public FollowHandoff(
      Leads leads, HandoffTraces traces, PendingAskings pending, MoveByHandoffs moves) {
    this.leads = leads;
    this.traces = traces;
    this.pending = pending;
    this.moves = moves;
  }

  @Transactional
  public void hear(HandoffNews news) {
    leads
        .lockForEvent(news.lead())
        .filter(lead -> lead.owner().equals(news.origin()))
        .ifPresent(lead -> trace(lead, news).ifPresent(trace -> follow(lead, trace, news)));
  }

  private void follow(Lead lead, HandoffTrace trace, HandoffNews news) {
    traces.put(trace);
    pending.forget(trace.request());
    var entry =
        new TimelineEntry(
            news.at(), news.kind(), news.by(), trace.handoff(), news.state(), news.code(), null);
    moves.follow(lead, traces.of(lead.id()), entry, facts(trace, news));
  }

  /** The handoff as it is after the news; empty where they are about nothing that is known. */
  private Optional<HandoffTrace> trace(Lead lead, HandoffNews news) {
    var handoff = news.handoff();
    var asked =
        Optional.ofNullable(news.request())
            .flatMap(traces::asked)
            .filter(it -> it.lead().equals(lead.id()));
    return handoff == null
        ? asked
            .filter(it -> it.state() == HandoffTrace.State.ASKED)
            .map(it -> it.refused(String.valueOf(news.code())))
        : Optional.of(
            traces
                .sent(handoff)
                .or(() -> asked)
                .orElseGet(() -> unasked(lead, handoff, news))
                .sent(handoff, state(news))
                .moved(news.destination(), state(news), news.outcome()));
  }

  /** One that was sent by hand, in cross-region-handoff itself. */
  private static HandoffTrace unasked(Lead lead, UUID handoff, HandoffNews news) {
    return HandoffTrace.asked(
        handoff,
        lead.id(),
        news.destination(),
        Objects.requireNonNullElse(news.urgency(), Urgency.ROUTINE.name()),
        news.at());
  }

  private static String state(HandoffNews news) {
    return Objects.requireNonNull(news.state(), "a handoff has a state");
  }

  private static Map<String, String> facts(HandoffTrace trace, HandoffNews news) {
    var facts = new TreeMap<String, String>();
    facts.put("request", trace.request().toString());
    facts.put("destination", trace.destination().code());
    if (trace.handoff() != null) {
      facts.put("handoff", trace.handoff().toString());
    }
    if (news.state() != null) {
      facts.put("state", news.state());
    }
    if (news.code() != null) {
      facts.put("code", news.code());
    }
    return facts;
  }
}
