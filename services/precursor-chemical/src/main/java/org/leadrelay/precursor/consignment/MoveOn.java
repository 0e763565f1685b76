package org.leadrelay.precursor.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.leadrelay.precursor.consignment.Consignment.State;
import org.leadrelay.precursor.consignment.Outcome.Accepted;
import org.leadrelay.precursor.consignment.Outcome.Refusal;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.paper.Papers;

/** What the parties of a consignment do to it themselves; the rest is done by their postings. */
@ApplicationScoped
public class MoveOn {

  private final Consignments consignments;
  private final Sites sites;
  private final Papers papers;
  private final ConsignmentLedger ledger;

  public MoveOn(Consignments consignments, Sites sites, Papers papers, ConsignmentLedger ledger) {
    this.consignments = consignments;
    this.sites = sites;
    this.papers = papers;
    this.ledger = ledger;
  }

  /** The seller gives up what has not departed; its papers are free again. */
  @Transactional
  public Outcome cancel(Reader.OfEnterprise who, UUID id, LongConsumer precondition) {
    var found = locked(who, id, precondition);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.NOT_FOUND);
    }
    var before = found.get();
    if (!isSeller(who, before)) {
      return Outcome.refused(Refusal.CONSIGNMENT_NOT_YOURS);
    }
    if (before.state() != State.PLANNED) {
      return Outcome.refused(Refusal.CONSIGNMENT_WRONG_STATE);
    }
    papers.release(id);
    return new Accepted(ledger.move(before.cancelled(), who.actor(), "cancel"));
  }

  /** The carrier is there. */
  @Transactional
  public Outcome arrive(Reader.OfEnterprise who, UUID id, LongConsumer precondition, Instant at) {
    var found = locked(who, id, precondition);
    if (found.isEmpty()) {
      return Outcome.refused(Refusal.NOT_FOUND);
    }
    var before = found.get();
    if (before.journey() == null || !before.journey().carrier().uscc().equals(who.uscc())) {
      return Outcome.refused(Refusal.CONSIGNMENT_NOT_YOURS);
    }
    return before.state() == State.DEPARTED
        ? new Accepted(ledger.move(before.arrived(at), who.actor(), "arrive"))
        : Outcome.refused(Refusal.CONSIGNMENT_WRONG_STATE);
  }

  private Optional<Consignment> locked(Reader who, UUID id, LongConsumer precondition) {
    if (consignments.see(id, who).isEmpty()) {
      return Optional.empty();
    }
    var found = consignments.lock(id);
    found.ifPresent(consignment -> precondition.accept(consignment.version()));
    return found;
  }

  private boolean isSeller(Reader.OfEnterprise who, Consignment consignment) {
    return Optional.ofNullable(consignment.from())
        .flatMap(sites::find)
        .map(Site::enterprise)
        .filter(who.uscc()::equals)
        .isPresent();
  }
}
