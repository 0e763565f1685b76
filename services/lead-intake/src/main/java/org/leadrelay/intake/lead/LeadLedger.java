package org.leadrelay.intake.lead;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;
import org.leadrelay.intake.lead.Decision.Accepted;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * The writes of whatever happens to a lead, in the caller's transaction: its state, the version,
 * the timeline, the event, the entry on its audit chain, and what follows from it. All or none.
 */
@ApplicationScoped
public class LeadLedger {

  private final Leads leads;
  private final LeadHistory history;
  private final Events events;
  private final Audit audit;
  private final Consequences consequences;
  private final Jurisdictions tree;

  public LeadLedger(
      Leads leads,
      LeadHistory history,
      Events events,
      Audit audit,
      Consequences consequences,
      Jurisdictions tree) {
    this.leads = leads;
    this.history = history;
    this.events = events;
    this.audit = audit;
    this.consequences = consequences;
    this.tree = tree;
  }

  Accepted record(Step step) {
    var now = step.told().isPresent() ? step.now().told() : step.now();
    step.before().ifPresentOrElse(before -> leads.update(before, now), () -> leads.add(now));
    if (step.changesContent()) {
      history.keep(
          now.id(), new Version(now.version(), now.updatedAt(), step.bureau(), now.content()));
    }
    history.tell(now.id(), step.entry());
    step.told().ifPresent(told -> announce(now, told.type(), told.of(now)));
    note(now, step.by(), step.action(), step.facts(), step.said());
    step.before().ifPresent(before -> consequences.follow(before, now));
    return new Accepted(now);
  }

  /**
   * Something happened around a lead that does not change it: a handoff moved, it was seen again.
   *
   * @param now the lead with the moment and the count of handoffs that are right now
   * @param facts clear codes for the chain
   * @param said what was written with it, to which the chain commits
   */
  public void happened(
      Lead before,
      Lead now,
      TimelineEntry entry,
      AuditActor by,
      Map<String, String> facts,
      Map<String, String> said) {
    leads.update(before, now);
    history.tell(now.id(), entry);
    note(now, by, entry.kind().name(), facts, said);
  }

  /** A closed lead is taken up again, as its officer hands it on. */
  public Lead takenUpAgain(Lead closed, Signatory who, Instant at) {
    var now = closed.standing(Status.REGISTERED, at);
    var entry =
        TimelineEntry.ofLead(now, TimelineEntry.Kind.REOPENED, who.bureau(), "HANDOFF", null);
    return record(
            Step.of(closed, now, Optional.of(Announcement.REOPENED), entry, who.actor(), "reopen"))
        .lead();
  }

  /**
   * Tells the other services something about a lead; nothing else is written.
   *
   * @return the lead with that event counted
   */
  public Lead tell(Lead lead, Fact fact) {
    var now = lead.told();
    leads.update(lead, now);
    events.append(fact);
    return now;
  }

  /** Clear values were shown: nothing changes but the chain, which keeps the purpose. */
  void revealed(Lead lead, Signatory who, Instant at, Map<String, String> facts, String purpose) {
    var all = Facts.of(lead, facts);
    audit.append(
        new AuditNote(
            lead.id(),
            at,
            who.actor(),
            "reveal",
            all,
            Commitments.of(lead),
            Map.of("purpose", purpose)));
  }

  private void announce(Lead lead, String type, Object data) {
    events.append(
        new Fact(
            lead.id(),
            lead.sequence(),
            type,
            lead.updatedAt(),
            Set.of(lead.owner()),
            above(lead),
            data));
  }

  /** Who hears of it besides the owner: the bureaus above, if their officers see it. */
  public Set<Jurisdiction> above(Lead lead) {
    return lead.content().handling() == Handling.OPEN
        ? new LinkedHashSet<>(tree.ancestors(lead.owner()))
        : Set.of();
  }

  private void note(
      Lead lead,
      AuditActor by,
      String action,
      Map<String, String> facts,
      Map<String, String> said) {
    var state = new TreeMap<>(Commitments.of(lead));
    state.putAll(said);
    audit.append(
        new AuditNote(lead.id(), lead.updatedAt(), by, action, Facts.of(lead, facts), state));
  }
}
