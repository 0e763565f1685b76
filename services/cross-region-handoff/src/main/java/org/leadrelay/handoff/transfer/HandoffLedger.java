package org.leadrelay.handoff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;
import org.leadrelay.handoff.transfer.Decision.Accepted;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * The three writes of whatever happens to a handoff, in the caller's transaction: its state, the
 * event, and the entry on its audit chain. All or none.
 */
@ApplicationScoped
public class HandoffLedger {

  private final Handoffs handoffs;
  private final Events events;
  private final Audit audit;
  private final Jurisdictions tree;

  public HandoffLedger(Handoffs handoffs, Events events, Audit audit, Jurisdictions tree) {
    this.handoffs = handoffs;
    this.events = events;
    this.audit = audit;
    this.tree = tree;
  }

  Accepted open(Handoff handoff, Sending sending, Signatory who) {
    var content = sending.content();
    handoffs.add(handoff, content);
    announce(handoff, Sight.parties(handoff), Announcement.sent(handoff, who, sending.requestId()));
    note(handoff, who, "send", Facts.of(handoff), Commitments.of(handoff, content));
    return new Accepted(handoff);
  }

  Accepted move(Handoff before, Handoff now, Action action, Signatory who) {
    var content = action instanceof Action.Supplement added ? supplement(now, who, added) : null;
    handoffs.update(before, now);
    announce(now, concerned(before, now, action), Announcement.of(now, action, who));
    note(now, who, action.verb().word(), Facts.of(now, action), Commitments.of(now, content));
    return new Accepted(now);
  }

  /**
   * The parties before and after it; a reminder is for the holder, who can still avoid the rest.
   */
  private static Set<Jurisdiction> concerned(Handoff before, Handoff now, Action action) {
    if (action instanceof Action.Remind) {
      return Set.of(Objects.requireNonNull(now.holder()));
    }
    var concerned = new LinkedHashSet<>(Sight.parties(before));
    concerned.addAll(Sight.parties(now));
    ordered(now, action).ifPresent(order -> concerned.add(order.by()));
    return concerned;
  }

  /** The order that a move is about: who gave it hears of it. */
  private static Optional<Order> ordered(Handoff now, Action action) {
    return switch (action) {
      case Action.Supervise _ -> Optional.of(now.orders().getLast());
      case Action.AnswerSupervision answer -> now.order(answer.order());
      case Action.MissOrder missed -> now.order(missed.order());
      default -> Optional.empty();
    };
  }

  /** A receipt concerns the origin alone. */
  void receipt(Handoff before, Handoff now, Receipts.Kind kind, AuditActor by) {
    handoffs.update(before, now);
    announce(now, Set.of(now.origin()), Announcement.receipt(now, kind));
    audit.append(
        new AuditNote(
            now.id(), now.updatedAt(), by, kind.word(), Facts.of(now), Commitments.of(now, null)));
  }

  /**
   * Clear values were shown: nothing changes but the chain, which keeps the purpose for its
   * readers.
   */
  void revealed(Handoff handoff, Signatory who, Instant at, String purpose, String caseNumber) {
    var facts = Facts.of(handoff);
    facts.put("caseNumber", caseNumber);
    audit.append(
        new AuditNote(
            handoff.id(),
            at,
            actor(who),
            "reveal",
            facts,
            Commitments.of(handoff, null),
            Map.of("purpose", purpose)));
  }

  private LeadPackage supplement(Handoff handoff, Signatory who, Action.Supplement added) {
    var content =
        handoffs
            .packageOf(handoff.id(), who.bureau())
            .orElseThrow()
            .plus(added.identifiers(), added.evidence());
    handoffs.replacePackage(handoff.id(), content);
    return content;
  }

  private void announce(Handoff handoff, Set<Jurisdiction> own, Announcement announcement) {
    events.append(
        new Fact(
            handoff.id(),
            handoff.sequence(),
            announcement.type(),
            handoff.updatedAt(),
            own,
            Sight.above(own, tree),
            announcement.data()));
  }

  private void note(
      Handoff handoff,
      Signatory who,
      String action,
      Map<String, String> facts,
      Map<String, String> state) {
    audit.append(
        new AuditNote(handoff.id(), handoff.updatedAt(), actor(who), action, facts, state));
  }

  static AuditActor actor(Signatory who) {
    if (who.isClock()) {
      return AuditActor.system(who.officer());
    }
    var bureau = who.bureau().code();
    return who.supervisor()
        ? AuditActor.supervisor(bureau, who.officer())
        : AuditActor.officer(bureau, who.officer());
  }
}
