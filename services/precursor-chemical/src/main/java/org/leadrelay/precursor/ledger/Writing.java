package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.precursor.consignment.Consignments;
import org.leadrelay.precursor.consignment.Travel;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.ledger.Decision.Posted;

/** Writes drafts and reversals, and draws the conclusions: papers, consignment, match, alarms. */
@ApplicationScoped
public class Writing {

  private final MovementLedger book;
  private final PaperTrail papers;
  private final Suspicions suspicions;
  private final Counterparts counterparts;
  private final Transits transits;
  private final Consignments consignments;
  private final Travel travel;
  private final Sites sites;
  private final Clock clock;

  public Writing(
      MovementLedger book,
      PaperTrail papers,
      Suspicions suspicions,
      Counterparts counterparts,
      Transits transits,
      Consignments consignments,
      Travel travel,
      Sites sites,
      Clock clock) {
    this.book = book;
    this.papers = papers;
    this.suspicions = suspicions;
    this.counterparts = counterparts;
    this.transits = transits;
    this.consignments = consignments;
    this.travel = travel;
    this.sites = sites;
    this.clock = clock;
  }

  /** First the lanes, then the accounts, each in order: so that two never wait for each other. */
  void lock(List<Draft> drafts) {
    var roads = drafts.stream().map(Draft::road).flatMap(Optional::stream).toList();
    roads.stream().map(Transit::lane).distinct().sorted().forEach(counterparts::lock);
    roads.forEach(transits::add);
    book.lock(drafts.stream().map(Draft::accounts).flatMap(List::stream).distinct().toList());
  }

  /** What is in the book, and the alarms so far; what follows is for {@link #conclude}. */
  record Written(Movement movement, Draft draft, List<UUID> alarms) {}

  /** Writes a draft whose accounts are locked. */
  Posted post(Draft draft, UUID id, AuditActor by) {
    return conclude(write(draft, id, by));
  }

  Written write(Draft draft, UUID id, AuditActor by) {
    var movement =
        new Movement(
            id,
            draft.kind(),
            draft.posting(),
            draft.from(),
            draft.to(),
            draft.mass(),
            clock.instant(),
            by,
            null,
            null,
            null);
    book.write(movement);
    travel(movement, draft);
    var alarms = new ArrayList<UUID>();
    site(draft)
        .ifPresent(site -> {
          var defects = papers.use(draft, movement.id());
          alarms.addAll(suspicions.papers(movement, draft, site, defects));
          suspicions.late(movement, site).ifPresent(alarms::add);
        });
    return new Written(movement, draft, alarms);
  }

  /** Writes that a movement never happened; its accounts are locked. */
  Written takeBack(
      Movement original,
      Draft draft,
      UUID id,
      AuditActor by,
      String why,
      @Nullable UUID replacement) {
    var reversal = original.reversed(id, clock.instant(), by, why, replacement);
    book.write(reversal);
    papers.takeBack(draft, original.id());
    if (draft.kind() == MovementKind.DISPATCH) {
      draft.road().ifPresent(transit -> travel.dispatchReversed(transit.consignment()));
    }
    return new Written(reversal, draft, List.of());
  }

  /** Compares stock and shipment, behind everything that belongs to one call. */
  Posted conclude(Written written) {
    var movement = written.movement();
    var category = written.draft().substance().category();
    var alarms = new ArrayList<>(written.alarms());
    alarms.addAll(suspicions.stock(movement));
    written
        .draft()
        .road()
        .ifPresent(transit -> alarms.addAll(counterparts.moved(movement, transit, category)));
    var all = alarms.stream().distinct().toList();
    book.raised(movement.id(), all);
    return new Posted(movement, all);
  }

  private void travel(Movement movement, Draft draft) {
    draft.road().ifPresent(transit -> travel(movement, draft, transit));
  }

  private void travel(Movement movement, Draft draft, Transit transit) {
    var id = transit.consignment();
    if (consignments.find(id).isEmpty()) {
      travel.unplanned(
          id,
          transit.sellerSite(),
          transit.buyerSite(),
          transit.substance(),
          draft.mass(),
          movement.occurredAt());
    }
    switch (draft.kind()) {
      case DISPATCH -> travel.departed(id, movement.occurredAt());
      case RECEIVE -> travel.received(id, movement.occurredAt(), draft.posting().last());
      default -> {}
    }
  }

  /** The poster's own site; of a loss on the road, the seller's. */
  private Optional<Site> site(Draft draft) {
    return draft.sites().stream()
        .findFirst()
        .or(() -> draft.road().map(Transit::sellerSite).flatMap(sites::find));
  }
}
