package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.jurisdiction.Jurisdiction;

/** The next state of a handoff while something happens to it. */
final class Draft {
  private final Handoff before;
  private Request request;
  private String title;
  private final List<Hop> hops;
  private List<Deadline> clocks;
  private final List<Feedback> feedback;
  private @Nullable Outcome outcome;
  private final List<Handoff.Remark> remarks;
  private final List<Order> orders;
  private final List<Climb> climbs;
  private final List<Extension> extensions;
  private @Nullable Pause pause;
  private @Nullable Ending ending;

  Draft(Handoff before) {
    this.before = before;
    request = before.request();
    title = before.title();
    hops = new ArrayList<>(before.hops());
    clocks = before.clocks();
    feedback = new ArrayList<>(before.feedback());
    outcome = before.outcome();
    remarks = new ArrayList<>(before.remarks());
    orders = new ArrayList<>(before.orders());
    climbs = new ArrayList<>(before.climbs());
    extensions = new ArrayList<>(before.extensions());
    pause = before.pause();
    ending = before.ending();
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

  Draft clock(Deadline.Kind kind, UnaryOperator<Deadline> change) {
    return clocks(clock -> clock.kind() == kind ? change.apply(clock) : clock);
  }

  Draft clocks(UnaryOperator<Deadline> change) {
    clocks = clocks.stream().map(change).toList();
    return this;
  }

  Draft stop(Deadline.Kind kind, Instant at) {
    return clock(kind, clock -> clock.stopped(at));
  }

  /** Nothing is waited for any more, also not an answer to an asking for more time. */
  Draft stopAll(Instant at) {
    return clocks(clock -> clock.stopped(at)).lapse(at);
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
      remarks.add(new Handoff.Remark(verb, by, at, text));
    }
    return this;
  }

  Draft order(Order ordered) {
    orders.add(ordered);
    return this;
  }

  Draft order(int id, UnaryOperator<Order> change) {
    orders.replaceAll(each -> each.id() == id ? change.apply(each) : each);
    return this;
  }

  Draft pause(@Nullable Pause begun) {
    pause = begun;
    return this;
  }

  Draft ask(Extension asked) {
    extensions.add(asked);
    return this;
  }

  /** The end of the asking that is pending. */
  Draft decide(Extension.Decided decided) {
    extensions.replaceAll(each -> each.pending() ? each.decided(decided) : each);
    return this;
  }

  Draft lapse(Instant at) {
    return decide(new Extension.Decided(Extension.Answer.LAPSED, null, at, null));
  }

  Draft climb(Climb climbed) {
    climbs.add(climbed);
    return this;
  }

  Draft end(Ending cause) {
    ending = cause;
    return this;
  }

  Handoff move(State to, @Nullable Jurisdiction holder, Instant at) {
    return made(to, holder, before.version() + 1, at);
  }

  /** Something that is no move: the ETag stays. */
  Handoff noted(Instant at) {
    return made(before.state(), before.holder(), before.version(), at);
  }

  private Handoff made(State to, @Nullable Jurisdiction holder, int version, Instant at) {
    return new Handoff(
        before.id(),
        before.leadRef(),
        before.origin(),
        holder,
        to,
        before.urgency(),
        request,
        title,
        hops,
        clocks,
        feedback,
        outcome,
        remarks,
        orders,
        climbs,
        extensions,
        pause,
        ending,
        version,
        before.sequence() + 1,
        before.createdAt(),
        Objects.requireNonNull(at));
  }
}
