package org.leadrelay.precursor.paper;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.paper.Standing.Status;

/**
 * Whether one need is met, and by which paper.
 *
 * @param paper the one that meets it, or that comes nearest
 * @param reason why it does not; null if it does
 */
record Judgement(Need need, @Nullable Paper paper, @Nullable Reason reason, long daysExpired) {

  /** Judges the candidates in their order; the first that does is taken. */
  static Judgement of(
      Need need, Flow flow, List<Paper> candidates, Function<Paper, Tally> tallies) {
    var judged =
        candidates.stream().map(paper -> one(need, flow, paper, tallies.apply(paper))).toList();
    return judged.stream()
        .filter(judgement -> judgement.reason == null)
        .findFirst()
        .or(() -> judged.stream().max(Comparator.comparing(Judgement::fault)))
        .orElseGet(() -> new Judgement(need, null, Reason.NONE, 0));
  }

  Optional<PaperDefect> defect() {
    return Optional.ofNullable(reason)
        .map(why ->
            new PaperDefect(
                need.requirement(), why, paper == null ? null : paper.id(), daysExpired));
  }

  /** The later a paper fails, the nearer it comes. */
  private Reason fault() {
    return Objects.requireNonNull(reason);
  }

  private static Judgement one(Need need, Flow flow, Paper paper, Tally tally) {
    var reason = reason(need, flow, paper, tally);
    long days = reason == Reason.EXPIRED ? ChronoUnit.DAYS.between(paper.validTo(), flow.day()) : 0;
    return new Judgement(need, paper, reason, days);
  }

  private static @Nullable Reason reason(Need need, Flow flow, Paper paper, Tally tally) {
    if (!need.holders().isEmpty() && !need.holders().contains(paper.holder())) {
      return Reason.WRONG_HOLDER;
    }
    if (!paper.substance().equals(flow.substance().number())) {
      return Reason.WRONG_SUBSTANCE;
    }
    if (paper.partner() != null
        && need.partner() != null
        && !paper.partner().equals(need.partner())) {
      return Reason.WRONG_PARTNER;
    }
    if (paper.statusAt(flow.at()) != Status.ACTIVE) {
      return Reason.SUSPENDED;
    }
    if (flow.day().isBefore(paper.validFrom())) {
      return Reason.NOT_YET_VALID;
    }
    if (flow.day().isAfter(paper.validTo())) {
      return Reason.EXPIRED;
    }
    return need.licence() ? null : used(flow, paper, tally);
  }

  private static @Nullable Reason used(Flow flow, Paper paper, Tally tally) {
    if (paper.uses() != null && !tally.goesOn() && tally.otherUses() >= paper.uses()) {
      return Reason.USED_UP;
    }
    return exceeds(flow, paper, tally) ? Reason.QUANTITY_EXCEEDED : null;
  }

  private static boolean exceeds(Flow flow, Paper paper, Tally tally) {
    if (paper.quantity() == null) {
      return false;
    }
    var use = tally.own().orElseGet(() -> Use.fresh(paper.id(), flow.use()));
    var after = use.post(flow.kind(), flow.mass());
    var limit =
        flow.kind() == Flow.Kind.RECEIVE
            ? paper.quantity().plus(flow.substance().category().tolerance(after.charge()))
            : paper.quantity();
    var taken = flow.kind() == Flow.Kind.RECEIVE ? after.buyers() : after.sellers();
    return tally.otherCharge().plus(taken).isMoreThan(limit);
  }
}
