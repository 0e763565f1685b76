package org.leadrelay.precursor.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.ledger.Account;
import org.leadrelay.precursor.ledger.Movement;
import org.leadrelay.precursor.ledger.MovementKind;
import org.leadrelay.precursor.ledger.Transit;
import org.leadrelay.precursor.substance.Category;
import org.leadrelay.precursor.substance.Mass;

/**
 * A consignment as its two sides have posted it so far.
 *
 * @param parties who sends to whom, and from where to where as far as known
 * @param plannedArrival null if it was not planned
 * @param sent by the seller's scale
 * @param sentAt null while nothing is
 * @param back what was returned or lost on the road
 * @param received by the buyer's scale
 * @param receivedAt null while nothing is
 * @param complete whether the buyer expects no more
 * @param verdict how the comparison stands
 * @param dueAt when the window of the side that is missing ends
 */
public record Shipment(
    UUID consignment,
    Parties parties,
    String substance,
    Category category,
    @Nullable Instant plannedArrival,
    Mass sent,
    @Nullable Instant sentAt,
    Mass back,
    Mass received,
    @Nullable Instant receivedAt,
    boolean complete,
    Verdict verdict,
    Instant dueAt) {

  /** Nobody has to hurry more than that after the book learned of the other side. */
  static final Duration CHANCE = Duration.ofDays(1);

  /** How long an unplanned dispatch waits for its receipt. */
  static final Duration ROAD = Duration.ofDays(7);

  private static final Duration AFTER_ARRIVAL_I = Duration.ofDays(1);
  private static final Duration AFTER_ARRIVAL = Duration.ofDays(3);

  /** Who sends to whom. */
  public record Parties(
      String seller, @Nullable UUID sellerSite, String buyer, @Nullable UUID buyerSite) {}

  static Shipment of(Transit transit, Category category) {
    return new Shipment(
        transit.consignment(),
        new Parties(transit.seller(), transit.sellerSite(), transit.buyer(), transit.buyerSite()),
        transit.substance(),
        category,
        transit.plannedArrival(),
        Mass.ZERO,
        null,
        Mass.ZERO,
        Mass.ZERO,
        null,
        false,
        Verdict.OPEN,
        Instant.MAX);
  }

  /** What is compared with each other has this in common. */
  public String lane() {
    return parties.seller() + "|" + parties.buyer() + "|" + substance;
  }

  public Account account() {
    return Account.inTransit(parties.seller(), consignment, substance);
  }

  boolean onlySent() {
    return sentAt != null && receivedAt == null;
  }

  boolean onlyReceived() {
    return sentAt == null && receivedAt != null;
  }

  /** What the buyer should have weighed. */
  Mass expected() {
    return sent.minus(back);
  }

  Shipment with(Verdict next) {
    return new Shipment(
        consignment,
        parties,
        substance,
        category,
        plannedArrival,
        sent,
        sentAt,
        back,
        received,
        receivedAt,
        complete,
        next,
        dueAt);
  }

  /** Something was taken back: the window of the side that is missing begins again. */
  Shipment again(Instant now) {
    return dueAt(now.plus(sentAt == null ? CHANCE : ROAD));
  }

  /** The shipment behind a movement of one of its sides, or behind the reversal of one. */
  Shipment after(Movement movement) {
    var taken = movement.reverses() != null;
    var mass = taken ? Mass.ZERO.minus(movement.mass()) : movement.mass();
    var at = movement.occurredAt();
    var dispatched = movement.kind() == MovementKind.DISPATCH;
    var receipt = movement.kind() == MovementKind.RECEIVE;
    var nowSent = dispatched ? sent.plus(mass) : sent;
    var nowReceived = receipt ? received.plus(mass) : received;
    var next =
        new Shipment(
            consignment,
            seen(movement),
            substance,
            category,
            plannedArrival,
            nowSent,
            since(nowSent, sentAt, dispatched && !taken ? at : null),
            dispatched || receipt ? back : back.plus(mass),
            nowReceived,
            since(nowReceived, receivedAt, receipt && !taken ? at : null),
            receipt ? !taken && movement.posting().last() : complete,
            verdict,
            dueAt);
    return next.dueAt(next.due(movement.recordedAt()));
  }

  /** A side's first moment, or none if nothing is left of it. */
  private static @Nullable Instant since(
      Mass total, @Nullable Instant before, @Nullable Instant now) {
    if (total.milligrams() == 0) {
      return null;
    }
    return before == null || (now != null && now.isBefore(before)) ? now : before;
  }

  private Parties seen(Movement movement) {
    if (movement.reverses() != null) {
      return parties;
    }
    return switch (movement.kind()) {
      case DISPATCH ->
          new Parties(
              parties.seller(), movement.from().site(), parties.buyer(), parties.buyerSite());
      case RECEIVE ->
          new Parties(
              parties.seller(), parties.sellerSite(), parties.buyer(), movement.to().site());
      default -> parties;
    };
  }

  private Instant due(Instant recordedAt) {
    var chance = recordedAt.plus(CHANCE);
    var window = window();
    return window == null || window.isBefore(chance) ? chance : window;
  }

  private @Nullable Instant window() {
    if (sentAt == null) {
      return receivedAt == null ? null : receivedAt.plus(CHANCE);
    }
    return plannedArrival == null
        ? sentAt.plus(ROAD)
        : plannedArrival.plus(category == Category.I ? AFTER_ARRIVAL_I : AFTER_ARRIVAL);
  }

  private Shipment dueAt(Instant due) {
    return new Shipment(
        consignment,
        parties,
        substance,
        category,
        plannedArrival,
        sent,
        sentAt,
        back,
        received,
        receivedAt,
        complete,
        verdict,
        due);
  }
}
