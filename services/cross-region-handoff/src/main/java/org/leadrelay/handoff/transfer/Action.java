package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.LeadPackage.EvidenceFile;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.jurisdiction.Jurisdiction;

/** A move with what must be said with it. Whether it may be made now is {@link Transitions}'. */
public sealed interface Action {

  /** The row of the transition table that this move follows. */
  Verb verb();

  record Receive() implements Action {
    @Override
    public Verb verb() {
      return Verb.RECEIVE;
    }
  }

  record Accept(@Nullable String caseNumber, @Nullable String text) implements Action {
    public Accept {
      caseNumber = orNothing(caseNumber);
      text = orNothing(text);
    }

    @Override
    public Verb verb() {
      return Verb.ACCEPT;
    }
  }

  /**
   * Gives it back.
   *
   * @param suggested the right bureau, with NOT_OUR_JURISDICTION; null when it is unknown
   * @param missing what the destination needs, with INCOMPLETE
   * @param duplicateOf the other handoff or case, with DUPLICATE
   */
  record Return(
      ReturnReason reason,
      @Nullable Jurisdiction suggested,
      List<String> missing,
      @Nullable String duplicateOf,
      @Nullable String text)
      implements Action {
    public Return {
      missing = missing.stream().map(String::strip).toList();
      duplicateOf = orNothing(duplicateOf);
      text = orNothing(text);
    }

    @Override
    public Verb verb() {
      return Verb.RETURN;
    }
  }

  record Supplement(String text, List<NamedIdentifier> identifiers, List<EvidenceFile> evidence)
      implements Action {
    public Supplement {
      text = text.strip();
    }

    @Override
    public Verb verb() {
      return Verb.SUPPLEMENT;
    }
  }

  /** A move that asks another bureau. */
  sealed interface Onward extends Action {
    Jurisdiction destination();

    @Nullable String grounds();
  }

  record Redirect(Jurisdiction destination, @Nullable String grounds) implements Onward {
    public Redirect {
      grounds = orNothing(grounds);
    }

    @Override
    public Verb verb() {
      return Verb.REDIRECT;
    }
  }

  record Dispute(String grounds) implements Action {
    public Dispute {
      grounds = grounds.strip();
    }

    @Override
    public Verb verb() {
      return Verb.DISPUTE;
    }
  }

  record Designate(Jurisdiction destination, String grounds) implements Onward {
    public Designate {
      grounds = grounds.strip();
    }

    @Override
    public Verb verb() {
      return Verb.DESIGNATE;
    }
  }

  record Dismiss(String grounds) implements Action {
    public Dismiss {
      grounds = grounds.strip();
    }

    @Override
    public Verb verb() {
      return Verb.DISMISS;
    }
  }

  record Withdraw(String text) implements Action {
    public Withdraw {
      text = text.strip();
    }

    @Override
    public Verb verb() {
      return Verb.WITHDRAW;
    }
  }

  record GiveFeedback(String text, Findings findings, List<String> newLeads) implements Action {
    public GiveFeedback {
      text = text.strip();
      newLeads = newLeads.stream().map(String::strip).toList();
    }

    @Override
    public Verb verb() {
      return Verb.FEEDBACK;
    }
  }

  record Conclude(
      OutcomeKind outcome,
      Findings findings,
      @Nullable String decisionNumber,
      @Nullable String mergedInto,
      @Nullable String text)
      implements Action {
    public Conclude {
      decisionNumber = orNothing(decisionNumber);
      mergedInto = orNothing(mergedInto);
      text = orNothing(text);
    }

    @Override
    public Verb verb() {
      return Verb.CONCLUDE;
    }
  }

  record Close(@Nullable String text) implements Action {
    public Close {
      text = orNothing(text);
    }

    @Override
    public Verb verb() {
      return Verb.CLOSE;
    }
  }

  record Rework(String text) implements Action {
    public Rework {
      text = text.strip();
    }

    @Override
    public Verb verb() {
      return Verb.REWORK;
    }
  }

  record Supervise(Instant dueAt, String text) implements Action {
    public Supervise {
      text = text.strip();
    }

    @Override
    public Verb verb() {
      return Verb.SUPERVISE;
    }
  }

  /**
   * Tells a superior what it wanted to hear.
   *
   * @param order its id
   */
  record AnswerSupervision(int order, String text) implements Action {
    public AnswerSupervision {
      text = text.strip();
    }

    @Override
    public Verb verb() {
      return Verb.ANSWER_SUPERVISION;
    }
  }

  /** What somebody wrote, without the blanks around it; null when nothing is left. */
  static @Nullable String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
