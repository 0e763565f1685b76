package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One transfer of one lead package from an origin to one destination at a time.
 *
 * @param holder the bureau that must act now; null only at the end
 * @param hops every destination in order, never empty
 * @param orders of superiors, answered ones too
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

  Stream<Order> pendingOrders() {
    return orders.stream().filter(Order::pending);
  }

  /** Whether an arbiter said whose it is. */
  boolean designated() {
    return currentHop().cause() == Hop.Cause.DESIGNATED;
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
    return new Draft(this).hop(hop.with(hop.receipts().with(kind, receipt))).receipt(receipt.at());
  }

  /** The next state of a handoff while a move is being made; only {@link Moves} uses it. */
  static final class Draft {
    private final Handoff before;
    private Request request;
    private String title;
    private final List<Hop> hops;
    private List<Deadline> clocks;
    private final List<Feedback> feedback;
    private @Nullable Outcome outcome;
    private final List<Remark> remarks;
    private final List<Order> orders;

    Draft(Handoff before) {
      this.before = before;
      request = before.request;
      title = before.title;
      hops = new ArrayList<>(before.hops);
      clocks = before.clocks;
      feedback = new ArrayList<>(before.feedback);
      outcome = before.outcome;
      remarks = new ArrayList<>(before.remarks);
      orders = new ArrayList<>(before.orders);
    }

    Draft hop(Hop current) {
      hops.set(hops.size() - 1, current);
      return this;
    }

    Draft nextHop(Hop next) {
      hops.add(next);
      return this;
    }

    /** What is shown repeats none of these. */
    Draft mask(List<NamedIdentifier> identifiers) {
      request = new Request(request.kind(), Masks.in(request.text(), identifiers));
      title = Masks.in(title, identifiers);
      return this;
    }

    Draft stop(Deadline.Kind kind, Instant at) {
      clocks =
          clocks.stream().map(clock -> clock.kind() == kind ? clock.stopped(at) : clock).toList();
      return this;
    }

    Draft stopAll(Instant at) {
      clocks = clocks.stream().map(clock -> clock.stopped(at)).toList();
      return this;
    }

    Draft start(Deadline... started) {
      clocks = Stream.concat(clocks.stream(), Stream.of(started)).toList();
      return this;
    }

    /** The work begins afresh: what ran before no longer matters. */
    Draft restart(Deadline... started) {
      clocks = List.of(started);
      return this;
    }

    Draft report(Feedback given) {
      feedback.add(given);
      return this;
    }

    Draft conclude(Outcome result) {
      outcome = result;
      return this;
    }

    /** The result that was given does not stand any more. */
    Draft reopen() {
      outcome = null;
      return this;
    }

    Draft remark(Verb verb, Jurisdiction by, Instant at, @Nullable String text) {
      if (text != null) {
        remarks.add(new Remark(verb, by, at, text));
      }
      return this;
    }

    Draft order(Order ordered) {
      orders.add(ordered);
      return this;
    }

    Draft answer(int order, Order.Answer told) {
      orders.replaceAll(each -> each.id() == order ? each.answered(told) : each);
      return this;
    }

    Handoff move(State to, @Nullable Jurisdiction holder, Instant at) {
      return made(to, holder, before.version + 1, at);
    }

    Handoff receipt(Instant at) {
      return made(before.state, before.holder, before.version, at);
    }

    private Handoff made(State to, @Nullable Jurisdiction holder, int version, Instant at) {
      return new Handoff(
          before.id,
          before.leadRef,
          before.origin,
          holder,
          to,
          before.urgency,
          request,
          title,
          hops,
          clocks,
          feedback,
          outcome,
          remarks,
          orders,
          version,
          before.sequence + 1,
          before.createdAt,
          Objects.requireNonNull(at));
    }
  }
}
