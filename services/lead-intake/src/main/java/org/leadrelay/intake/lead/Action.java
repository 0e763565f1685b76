package org.leadrelay.intake.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A move with what must be said with it. Whether it may be made now is {@link Transitions}'. */
public sealed interface Action {

  /** The row of the transition table that this move follows. */
  Verb verb();

  /** The other lead that it names, which its officer must be able to see. */
  default @Nullable UUID other() {
    return null;
  }

  /**
   * Changes what the lead says; empty leaves a part as it is.
   *
   * @param occurredAt empty inside to say that it is not known
   */
  record Amend(
      Optional<Category> category,
      Optional<String> narrative,
      Optional<Optional<Instant>> occurredAt,
      Optional<List<SubstanceNamed>> substances,
      Optional<List<String>> readers,
      List<GivenIdentifier> add,
      List<Withdrawal> withdraw)
      implements Action {
    @Override
    public Verb verb() {
      return Verb.AMEND;
    }
  }

  /** An identifier that was wrong. */
  record Withdrawal(UUID identifier, String reason) {}

  record Handle(Handling handling, String reason) implements Action {
    @Override
    public Verb verb() {
      return Verb.HANDLING;
    }
  }

  /**
   * Makes a candidate a lead.
   *
   * @param legalBasis on which the bureau takes it up
   */
  record Confirm(Category category, Handling handling, String legalBasis) implements Action {
    @Override
    public Verb verb() {
      return Verb.CONFIRM;
    }
  }

  record Dismiss(DismissReason reason, @Nullable UUID other, @Nullable String text)
      implements Action {
    @Override
    public Verb verb() {
      return Verb.DISMISS;
    }
  }

  record Close(CloseReason reason, @Nullable UUID other, @Nullable String outcome)
      implements Action {
    @Override
    public Verb verb() {
      return Verb.CLOSE;
    }
  }

  record Reopen(String reason) implements Action {
    @Override
    public Verb verb() {
      return Verb.REOPEN;
    }
  }
}
