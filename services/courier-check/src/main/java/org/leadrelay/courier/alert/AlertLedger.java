package org.leadrelay.courier.alert;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * The writes of whatever happens to an alert, in the caller's transaction: its state, the event
 * when it is raised, and the entry on its audit chain. All or none.
 */
@ApplicationScoped
public class AlertLedger {

  private static final String RULES = "watchlist-match";

  private final Alerts alerts;
  private final Events events;
  private final Audit audit;
  private final Envelope envelope;
  private final Jurisdictions tree;

  public AlertLedger(
      Alerts alerts, Events events, Audit audit, Envelope envelope, Jurisdictions tree) {
    this.alerts = alerts;
    this.events = events;
    this.audit = audit;
    this.envelope = envelope;
    this.tree = tree;
  }

  /** Keeps and announces an alert; nothing happens when it was raised before. */
  void raise(Alert alert) {
    if (!alerts.add(alert)) {
      return;
    }
    announce(alert);
    note(alert, alert.raisedAt(), AuditActor.system(RULES), "raise", Map.of(), Map.of());
  }

  void judge(Alert now, Disposition judgement, Reviewer who) {
    alerts.update(now);
    var action = judgement.result() == State.CONFIRMED ? "confirm" : "dismiss";
    note(now, judgement.at(), actor(who), action, reason(judgement), words(judgement));
  }

  /** Clear values were shown: nothing changes but the chain, which keeps the purpose. */
  void revealed(Alert alert, Reviewer who, Instant at, String purpose, String caseNumber) {
    note(
        alert,
        at,
        actor(who),
        "reveal",
        Map.of("caseNumber", caseNumber),
        Map.of("purpose", purpose));
  }

  private void announce(Alert alert) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var sealed = envelope.forIntake(id, AlertRaised.TYPE, AlertRaised.Sealed.of(alert.evidence()));
    var sight = Sight.of(alert, tree);
    events.append(
        new Fact(
            id,
            alert.id(),
            1,
            AlertRaised.TYPE,
            alert.raisedAt(),
            Set.of(sight.owner()),
            sight.above(),
            AlertRaised.of(alert, sealed)));
  }

  private void note(
      Alert alert,
      Instant at,
      AuditActor by,
      String action,
      Map<String, String> facts,
      Map<String, String> words) {
    var allFacts = new TreeMap<>(facts);
    allFacts.putAll(alert.facts());
    allFacts.put("rule", alert.rule().name());
    allFacts.put("state", alert.state().name());
    allFacts.put("lead", alert.watched().leadId().toString());
    var state = new TreeMap<String, String>();
    state.put("waybillNo", alert.evidence().waybillNo());
    state.put("contents", alert.evidence().contents());
    alert.evidence().clues().forEach(it -> state.put(it.trait().name(), it.value()));
    audit.append(new AuditNote(alert.id(), at, by, action, allFacts, state, words));
  }

  private static Map<String, String> reason(Disposition judgement) {
    return judgement.reason() == null ? Map.of() : Map.of("reason", judgement.reason().name());
  }

  private static Map<String, String> words(Disposition judgement) {
    return judgement.text() == null ? Map.of() : Map.of("text", judgement.text());
  }

  private static AuditActor actor(Reviewer who) {
    var bureau = who.bureau().code();
    return who.supervisor()
        ? AuditActor.supervisor(bureau, who.officer())
        : AuditActor.officer(bureau, who.officer());
  }
}
