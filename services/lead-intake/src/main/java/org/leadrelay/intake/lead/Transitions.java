package org.leadrelay.intake.lead;

import static org.leadrelay.intake.lead.Status.CANDIDATE;
import static org.leadrelay.intake.lead.Status.CLOSED;
import static org.leadrelay.intake.lead.Status.DISMISSED;
import static org.leadrelay.intake.lead.Status.HANDED_OFF;
import static org.leadrelay.intake.lead.Status.REGISTERED;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * What officers may do with a lead, whole: in which status, which officer of its owner. What
 * handoffs do to the status is {@link Standing}'s.
 */
public final class Transitions {

  /** How long a dismissed candidate can be taken up again. */
  public static final Duration REOPENABLE = Duration.ofDays(90);

  /** The table, in the order of allowedActions. */
  public static final List<Transition> TABLE =
      List.of(
          row(Verb.AMEND, from(CANDIDATE, REGISTERED, HANDED_OFF)),
          row(Verb.HANDLING, from(CANDIDATE, REGISTERED, HANDED_OFF)),
          row(Verb.CONFIRM, from(CANDIDATE)),
          row(Verb.DISMISS, from(CANDIDATE)),
          row(Verb.CLOSE, from(REGISTERED, HANDED_OFF))
              .bySupervisors()
              .when((lead, _) -> lead.openHandoffs() == 0),
          row(Verb.REOPEN, from(CLOSED, DISMISSED))
              .bySupervisors()
              .when(Transitions::isNotForgotten),
          row(Verb.HANDOFF, from(REGISTERED, HANDED_OFF)),
          row(Verb.HANDOFF, from(CLOSED)).bySupervisors());

  /** One row: in these states, if it is so, an officer of the owner may. */
  public record Transition(
      Verb verb, Set<Status> from, boolean supervisor, BiPredicate<Lead, Instant> when) {

    private Transition bySupervisors() {
      return new Transition(verb, from, true, when);
    }

    private Transition when(BiPredicate<Lead, Instant> condition) {
      return new Transition(verb, from, supervisor, condition);
    }

    private boolean fits(Lead lead, Instant now) {
      return from.contains(lead.status()) && when.test(lead, now);
    }
  }

  private Transitions() {}

  /** What this officer could do now with a right body, in the table's order. */
  public static List<Verb> allowed(Lead lead, Signatory who, Instant now) {
    return TABLE.stream()
        .map(Transition::verb)
        .distinct()
        .filter(verb -> refusal(lead, who, verb, now).isEmpty())
        .toList();
  }

  /** The first thing in status, bureau and role that stands against a move, if any. */
  public static Optional<Refusal> refusal(Lead lead, Signatory who, Verb verb, Instant now) {
    var row = TABLE.stream().filter(it -> it.verb() == verb && it.fits(lead, now)).findFirst();
    if (row.isEmpty()) {
      return Optional.of(Refusal.LEAD_WRONG_STATE);
    }
    if (!lead.owner().equals(who.bureau())) {
      return Optional.of(Refusal.LEAD_NOT_YOUR_ACTION);
    }
    return who.supervisor() || (!row.get().supervisor() && !isSecretHandoff(lead, verb))
        ? Optional.empty()
        : Optional.of(Refusal.ROLE_REQUIRED);
  }

  /** What is secret leaves the bureau by its leading officers only. */
  private static boolean isSecretHandoff(Lead lead, Verb verb) {
    return verb == Verb.HANDOFF && lead.content().handling() == Handling.SECRET;
  }

  private static boolean isNotForgotten(Lead lead, Instant now) {
    return lead.status() == CLOSED || now.isBefore(lead.updatedAt().plus(REOPENABLE));
  }

  private static Transition row(Verb verb, Set<Status> from) {
    return new Transition(verb, from, false, (_, _) -> true);
  }

  private static Set<Status> from(Status first, Status... rest) {
    return EnumSet.of(first, rest);
  }
}
