package org.leadrelay.precursor.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.precursor.paper.Papers;

/** Gives back the papers of a consignment that did not depart when it was to. */
@ApplicationScoped
public class LapseReservations {

  /** How long papers are held beyond the planned departure. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private static final AuditActor TIMER = AuditActor.system("lapse");

  private final Consignments consignments;
  private final Papers papers;
  private final ConsignmentLedger ledger;
  private final Clock clock;

  public LapseReservations(
      Consignments consignments, Papers papers, ConsignmentLedger ledger, Clock clock) {
    this.consignments = consignments;
    this.papers = papers;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Cancels one consignment that is overdue.
   *
   * @return whether there was one
   */
  @Transactional
  public boolean lapseOne() {
    var overdue = consignments.lockOverdue(clock.instant().minus(PATIENCE));
    overdue.ifPresent(consignment -> {
      papers.release(consignment.id());
      ledger.move(consignment.cancelled(), TIMER, "lapse");
    });
    return overdue.isPresent();
  }
}
