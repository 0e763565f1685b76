package org.leadrelay.handoff.transfer;

import static org.leadrelay.handoff.transfer.Condition.never;
import static org.leadrelay.handoff.transfer.Party.ARBITER;
import static org.leadrelay.handoff.transfer.Party.CLOCK;
import static org.leadrelay.handoff.transfer.Party.DESTINATION;
import static org.leadrelay.handoff.transfer.Party.GRANTOR;
import static org.leadrelay.handoff.transfer.Party.HOLDER;
import static org.leadrelay.handoff.transfer.Party.ORIGIN;
import static org.leadrelay.handoff.transfer.Party.ORIGIN_SIDE;
import static org.leadrelay.handoff.transfer.Party.SUPERIOR;
import static org.leadrelay.handoff.transfer.Refusal.EXTENSION_NONE_PENDING;
import static org.leadrelay.handoff.transfer.Refusal.EXTENSION_PENDING;
import static org.leadrelay.handoff.transfer.Refusal.EXTENSION_USED;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_HOP_LIMIT;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_NOT_PAUSED;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_NOT_YOUR_ACTION;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_PAUSED;
import static org.leadrelay.handoff.transfer.Refusal.HANDOFF_WRONG_STATE;
import static org.leadrelay.handoff.transfer.Refusal.RETURN_TOO_LATE;
import static org.leadrelay.handoff.transfer.Refusal.SUPERVISION_NONE_PENDING;
import static org.leadrelay.handoff.transfer.Refusal.SUPERVISION_UNANSWERED;
import static org.leadrelay.handoff.transfer.Refusal.SUPPLEMENT_LIMIT;
import static org.leadrelay.handoff.transfer.Refusal.SUPPLEMENT_NOT_ASKED;
import static org.leadrelay.handoff.transfer.State.ACCEPTED;
import static org.leadrelay.handoff.transfer.State.CLOSED;
import static org.leadrelay.handoff.transfer.State.CONCLUDED;
import static org.leadrelay.handoff.transfer.State.DISPUTED;
import static org.leadrelay.handoff.transfer.State.RECEIVED;
import static org.leadrelay.handoff.transfer.State.RETURNED;
import static org.leadrelay.handoff.transfer.State.SENT;
import static org.leadrelay.handoff.transfer.State.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * The handoff's state machine, whole: from which state who may make which move, and what stands
 * against it, in the order in which it is answered. The drawing in docs/ is made from this table.
 */
public final class Transitions {

  /** Redirects after which the matter must be disputed or withdrawn instead. */
  public static final int MOST_REDIRECTS = 4;

  /** How often one destination may be supplemented. */
  public static final int MOST_SUPPLEMENTS = 2;

  private static final Set<State> OPEN =
      Stream.of(State.values())
          .filter(state -> !state.ended())
          .collect(Collectors.toCollection(() -> EnumSet.noneOf(State.class)));

  private static final @Nullable State SAME = null;

  // spotless:off
  public static final List<Transition> TABLE =
      List.of(
          row(Verb.RECEIVE, from(SENT), DESTINATION, RECEIVED),
          row(Verb.ACCEPT, from(SENT, RECEIVED), DESTINATION, ACCEPTED),
          row(
              Verb.RETURN,
              from(SENT, RECEIVED, ACCEPTED),
              DESTINATION,
              RETURNED,
              never(HANDOFF_PAUSED, Handoff::paused),
              never(
                  RETURN_TOO_LATE,
                  handoff -> handoff.designated() || !handoff.feedback().isEmpty()),
              Condition::suggestedIsKnown,
              Condition::suggestedIsAnother),
          row(
              Verb.SUPPLEMENT,
              from(RETURNED),
              HOLDER,
              SENT,
              never(
                  SUPPLEMENT_NOT_ASKED,
                  handoff -> !handoff.currentHop().returnedAs(ReturnReason.INCOMPLETE)),
              never(SUPPLEMENT_LIMIT, handoff -> handoff.supplements() >= MOST_SUPPLEMENTS)),
          row(
              Verb.REDIRECT,
              from(RETURNED),
              HOLDER,
              SENT,
              Condition::notActiveThere,
              Condition::newGroundsWhereVisited,
              never(HANDOFF_HOP_LIMIT, handoff -> handoff.redirects() >= MOST_REDIRECTS),
              Condition::destinationIsKnown,
              Condition::destinationIsNotTheOrigin),
          row(Verb.DISPUTE, from(RETURNED), HOLDER, DISPUTED),
          row(
              Verb.DESIGNATE,
              from(DISPUTED),
              ARBITER.supervisor(),
              ACCEPTED,
              Condition::notActiveThere,
              Condition::newGroundsWhereVisited,
              Condition::destinationIsKnown,
              Condition::destinationIsNotTheOrigin,
              Condition::destinationIsBelowTheHolder),
          row(Verb.DISMISS, from(DISPUTED), ARBITER.supervisor(), CLOSED),
          row(Verb.WITHDRAW, from(SENT, RECEIVED, RETURNED, DISPUTED), ORIGIN_SIDE, WITHDRAWN),
          row(Verb.FEEDBACK, from(ACCEPTED), HOLDER, ACCEPTED),
          row(
              Verb.CONCLUDE,
              from(ACCEPTED),
              HOLDER.supervisor(),
              CONCLUDED,
              never(HANDOFF_PAUSED, Handoff::paused),
              never(SUPERVISION_UNANSWERED, Handoff::supervised)),
          row(Verb.CLOSE, from(CONCLUDED), ORIGIN, CLOSED),
          row(Verb.REWORK, from(CONCLUDED), ORIGIN, ACCEPTED),
          row(Verb.SUPERVISE, OPEN, SUPERIOR.supervisor(), SAME),
          row(
              Verb.ANSWER_SUPERVISION,
              OPEN,
              HOLDER,
              SAME,
              never(SUPERVISION_NONE_PENDING, handoff -> !handoff.supervised()),
              Condition::orderIsPending),
          row(Verb.PAUSE, from(ACCEPTED), HOLDER, SAME, never(HANDOFF_PAUSED, Handoff::paused)),
          row(
              Verb.RESUME,
              from(ACCEPTED),
              HOLDER,
              SAME,
              never(HANDOFF_NOT_PAUSED, handoff -> !handoff.paused())),
          row(
              Verb.EXTEND,
              from(ACCEPTED),
              HOLDER,
              SAME,
              never(HANDOFF_PAUSED, Handoff::paused),
              never(EXTENSION_PENDING, handoff -> handoff.pendingExtension().isPresent()),
              never(EXTENSION_USED, Handoff::extended)),
          row(Verb.GRANT_EXTENSION, from(ACCEPTED), GRANTOR.supervisor(), SAME, asked()),
          row(Verb.REFUSE_EXTENSION, from(ACCEPTED), GRANTOR.supervisor(), SAME, asked()),
          row(Verb.REMIND, OPEN, CLOCK, SAME),
          row(Verb.OVERDUE, OPEN, CLOCK, SAME),
          row(Verb.CLIMB, from(SENT, RECEIVED, ACCEPTED, RETURNED, DISPUTED), CLOCK, SAME),
          row(Verb.LAPSE_EXTENSION, from(ACCEPTED), CLOCK, SAME),
          row(Verb.RESCHEDULE, OPEN, CLOCK, SAME));

  // spotless:on

  /** One row: in these states this party may, and the handoff is then there. */
  public record Transition(
      Verb verb, Set<State> from, Party by, @Nullable State to, List<Condition> conditions) {

    /** Where the handoff is then; some moves leave it where it is. */
    State after(State before) {
      return to == null ? before : to;
    }

    boolean openTo(Handoff handoff, Signatory who, Jurisdictions tree) {
      return from.contains(handoff.state())
          && by.is(handoff, who, tree)
          && conditions.stream().noneMatch(condition -> condition.alwaysRefuses(handoff));
    }
  }

  private Transitions() {}

  /** What this officer could do now with a right body, in the table's order. */
  public static List<Verb> allowed(Handoff handoff, Signatory who, Jurisdictions tree) {
    return TABLE.stream()
        .filter(row -> row.openTo(handoff, who, tree))
        .map(Transition::verb)
        .toList();
  }

  /** The first thing that stands against a move, if any. */
  static Optional<Refused> refusal(Handoff handoff, Signatory who, Action action, World world) {
    var row = of(action.verb());
    if (!row.from().contains(handoff.state())) {
      return Optional.of(Refused.because(HANDOFF_WRONG_STATE, handoff));
    }
    if (!row.by().is(handoff, who, world.tree())) {
      return Optional.of(Refused.because(HANDOFF_NOT_YOUR_ACTION, handoff));
    }
    return row.conditions().stream()
        .flatMap(condition -> condition.refusal(handoff, action, world).stream())
        .findFirst();
  }

  static Transition of(Verb verb) {
    return TABLE.stream().filter(row -> row.verb() == verb).findFirst().orElseThrow();
  }

  private static Transition row(
      Verb verb, Set<State> from, Party by, @Nullable State to, Condition... conditions) {
    return new Transition(verb, from, by, to, List.of(conditions));
  }

  private static Condition asked() {
    return never(EXTENSION_NONE_PENDING, handoff -> handoff.pendingExtension().isEmpty());
  }

  private static Set<State> from(State first, State... rest) {
    return EnumSet.of(first, rest);
  }
}
