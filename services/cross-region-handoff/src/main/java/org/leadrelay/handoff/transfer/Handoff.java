package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One transfer of one lead package from an origin to one destination at a time.
 *
 * @param holder the bureau that must act now; null only at the end
 * @param hops every destination in order, never empty
 * @param orders of superiors, answered ones too
 * @param climbs superiors that took a silent bureau's place
 * @param extensions askings for more time, decided ones too
 * @param pause while the clocks stand still
 * @param ending why it ended when nobody ended it
 * @param version counts the moves and is the ETag: receipts do not change it
 * @param sequence counts everything that happened, receipts too: the order of the events
 */
public record Handoff(
    UUID id,
    LeadRef leadRef,
    Jurisdiction origin,
    @Nullable Jurisdiction holder,
    State state,
    Urgency urgency,
    Request request,
    String title,
    List<Hop> hops,
    List<Deadline> clocks,
    List<Feedback> feedback,
    @Nullable Outcome outcome,
    List<Remark> remarks,
    List<Order> orders,
    List<Climb> climbs,
    List<Extension> extensions,
    @Nullable Pause pause,
    @Nullable Ending ending,
    int version,
    long sequence,
    Instant createdAt,
    Instant updatedAt) {

  /** What a bureau wrote with a move that has no place of its own. */
  public record Remark(Verb action, Jurisdiction by, Instant at, String text) {}

  public Handoff {
    hops = List.copyOf(hops);
    clocks = List.copyOf(clocks);
    feedback = List.copyOf(feedback);
    remarks = List.copyOf(remarks);
    orders = List.copyOf(orders);
    climbs = List.copyOf(climbs);
    extensions = List.copyOf(extensions);
    if (hops.isEmpty()) {
      throw new IllegalArgumentException("a handoff goes somewhere");
    }
    if (state.ended() != (holder == null)) {
      throw new IllegalArgumentException("exactly one holder until the end, none after it");
    }
  }

  public Hop currentHop() {
    return hops.getLast();
  }

  /** The bureau that is asked, or was asked last. */
  public Jurisdiction destination() {
    return currentHop().destination();
  }

  /** Whether the current destination gave the handoff back, and so keeps only its envelope. */
  public boolean givenBack() {
    var answer = currentHop().answer();
    return answer != null && answer.action() == Verb.RETURN;
  }

  /** Whether a superior waits for an answer. */
  boolean supervised() {
    return pendingOrders().findAny().isPresent();
  }

  Optional<Order> order(int id) {
    return orders.stream().filter(order -> order.id() == id).findFirst();
  }

  Stream<Order> pendingOrders() {
    return orders.stream().filter(Order::pending);
  }

  /** Whether an arbiter said whose it is; a superior that took its place is bound by it too. */
  boolean designated() {
    return hops.stream().anyMatch(hop -> hop.cause() == Hop.Cause.DESIGNATED);
  }

  boolean paused() {
    return pause != null;
  }

  /** The asking for more time that nobody has decided. */
  Optional<Extension> pendingExtension() {
    return extensions.stream().filter(Extension::pending).findFirst();
  }

  boolean extended() {
    return extensions.stream().anyMatch(Extension::granted);
  }

  public long redirects() {
    return hops.stream().filter(hop -> hop.cause() == Hop.Cause.REDIRECTED).count();
  }

  /** How often the origin added what this destination missed. */
  public int supplements() {
    return visits(destination()).mapToInt(hop -> hop.supplements().size()).sum();
  }

  /** The hops that led to a bureau. */
  Stream<Hop> visits(Jurisdiction bureau) {
    return hops.stream().filter(hop -> hop.destination().equals(bureau));
  }

  /** The earliest moment by which somebody must act; null when no clock runs. */
  public @Nullable Instant dueAt() {
    return clocks.stream()
        .filter(Deadline::running)
        .map(Deadline::dueAt)
        .min(Instant::compareTo)
        .orElse(null);
  }

  /** A receipt that reading gave to the current destination. */
  Handoff with(Receipts.Kind kind, Receipts.Receipt receipt) {
    var hop = currentHop();
    return new Draft(this).hop(hop.with(hop.receipts().with(kind, receipt))).noted(receipt.at());
  }
}
