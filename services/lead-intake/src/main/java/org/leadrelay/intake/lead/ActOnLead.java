package org.leadrelay.intake.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.intake.lead.Action.Amend;
import org.leadrelay.intake.lead.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Makes any move of the transition table: lock, check the precondition, decide, write. */
@ApplicationScoped
public class ActOnLead {

  private final Leads leads;
  private final LeadLedger ledger;
  private final Moves moves;
  private final Jurisdictions tree;
  private final Clock clock;

  public ActOnLead(Leads leads, LeadLedger ledger, Jurisdictions tree, Clock clock) {
    this.leads = leads;
    this.ledger = ledger;
    this.moves = new Moves(tree);
    this.tree = tree;
    this.clock = clock;
  }

  /**
   * Makes a move.
   *
   * @param precondition throws when the caller has not read the version that it is given
   */
  @Transactional
  public Decision act(Signatory who, UUID id, LongConsumer precondition, Action action) {
    var found = leads.lock(id, who);
    if (found.isEmpty()) {
      return Refused.because(Refusal.NOT_FOUND);
    }
    var before = found.get();
    precondition.accept(before.version());
    var now = clock.instant();
    return refusal(before, who, action, now)
        .<Decision>map(refused -> refused)
        .orElseGet(() -> ledger.record(moves.make(before, action, who, now)));
  }

  private Optional<Refused> refusal(Lead lead, Signatory who, Action action, Instant now) {
    return Transitions.refusal(lead, who, action.verb(), now)
        .or(() -> Levels.refusal(lead, who, action))
        .or(() -> unknown(lead, who, action))
        .map(refusal -> Refused.because(refusal, lead))
        .or(() -> action instanceof Amend amend ? faulty(lead, amend, now) : Optional.empty());
  }

  private Optional<Refusal> unknown(Lead lead, Signatory who, Action action) {
    var other = action.other();
    if (other != null && (other.equals(lead.id()) || !leads.inSight(other, who))) {
      return Optional.of(Refusal.LEAD_UNKNOWN);
    }
    return action instanceof Amend amend
            && amend.withdraw().stream()
                .anyMatch(it -> lead.content().identifier(it.identifier()).isEmpty())
        ? Optional.of(Refusal.IDENTIFIER_UNKNOWN)
        : Optional.empty();
  }

  private Optional<Refused> faulty(Lead lead, Amend amend, Instant now) {
    var faults = new Naming(tree, LocalDate.ofInstant(now, ZoneOffset.UTC)).faults(amend.add());
    return faults.isEmpty()
        ? Optional.empty()
        : Optional.of(new Refused(Refusal.IDENTIFIER_INVALID, lead, List.of(), faults));
  }
}
