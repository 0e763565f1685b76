package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.transfer.LeadPackage.EvidenceFile;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.jurisdiction.Jurisdiction;

/** A move with what must be said with it. Whether it may be made now is {@link Transitions}'. */
public sealed interface Action {

  /** The row of the transition table that this move follows. */
  default Verb verb() {
    return switch (this) {
      case Receive _ -> Verb.RECEIVE;
      case Accept _ -> Verb.ACCEPT;
      case Return _ -> Verb.RETURN;
      case Supplement _ -> Verb.SUPPLEMENT;
      case Redirect _ -> Verb.REDIRECT;
      case Dispute _ -> Verb.DISPUTE;
      case Designate _ -> Verb.DESIGNATE;
      case Dismiss _ -> Verb.DISMISS;
      case Withdraw _ -> Verb.WITHDRAW;
      case GiveFeedback _ -> Verb.FEEDBACK;
      case Conclude _ -> Verb.CONCLUDE;
      case Close _, CloseUnanswered _ -> Verb.CLOSE;
      case Rework _ -> Verb.REWORK;
      case Supervise _ -> Verb.SUPERVISE;
      case AnswerSupervision _ -> Verb.ANSWER_SUPERVISION;
      case Rest _ -> Verb.PAUSE;
      case Resume _ -> Verb.RESUME;
      case Extend _ -> Verb.EXTEND;
      case GrantExtension _ -> Verb.GRANT_EXTENSION;
      case RefuseExtension _ -> Verb.REFUSE_EXTENSION;
      case Remind _ -> Verb.REMIND;
      case Miss _, MissOrder _ -> Verb.OVERDUE;
      case TakeOver _ -> Verb.CLIMB;
      case LapseExtension _ -> Verb.LAPSE_EXTENSION;
      case Reschedule _ -> Verb.RESCHEDULE;
    };
  }

  record Receive() implements Action {}

  record Accept(@Nullable String caseNumber, @Nullable String text) implements Action {
    public Accept {
      caseNumber = orNothing(caseNumber);
      text = orNothing(text);
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
  }

  record Supplement(String text, List<NamedIdentifier> identifiers, List<EvidenceFile> evidence)
      implements Action {
    public Supplement {
      text = text.strip();
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
  }

  record Dispute(String grounds) implements Action {
    public Dispute {
      grounds = grounds.strip();
    }
  }

  record Designate(Jurisdiction destination, String grounds) implements Onward {
    public Designate {
      grounds = grounds.strip();
    }
  }

  record Dismiss(String grounds) implements Action {
    public Dismiss {
      grounds = grounds.strip();
    }
  }

  record Withdraw(String text) implements Action {
    public Withdraw {
      text = text.strip();
    }
  }

  record GiveFeedback(String text, Findings findings, List<String> newLeads) implements Action {
    public GiveFeedback {
      text = text.strip();
      newLeads = newLeads.stream().map(String::strip).toList();
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
  }

  record Close(@Nullable String text) implements Action {
    public Close {
      text = orNothing(text);
    }
  }

  record Rework(String text) implements Action {
    public Rework {
      text = text.strip();
    }
  }

  record Supervise(Instant dueAt, String text) implements Action {
    public Supervise {
      text = text.strip();
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
  }

  record Rest(Pause.Reason reason, @Nullable String text) implements Action {
    public Rest {
      text = orNothing(text);
    }
  }

  record Resume(@Nullable String text) implements Action {
    public Resume {
      text = orNothing(text);
    }
  }

  record Extend(Instant until, String text) implements Action {
    public Extend {
      text = text.strip();
    }
  }

  record GrantExtension(@Nullable String text) implements Action {
    public GrantExtension {
      text = orNothing(text);
    }
  }

  record RefuseExtension(String text) implements Action {
    public RefuseExtension {
      text = text.strip();
    }
  }

  /** Most of a clock's time is over. */
  record Remind(Deadline.Kind clock) implements Action {}

  /** A clock's time is over. */
  record Miss(Deadline.Kind clock) implements Action {}

  /** A supervision order was not answered in time. */
  record MissOrder(int order) implements Action {}

  /** The grace after a missed clock is over: a superior of the silent bureau takes its place. */
  record TakeOver(Deadline.Kind clock) implements Action {}

  record LapseExtension() implements Action {}

  /** The calendar is another than the one that the clocks were reckoned with. */
  record Reschedule() implements Action {}

  /** The origin said nothing to the outcome. */
  record CloseUnanswered() implements Action {}

  /** What somebody wrote, without the blanks around it; null when nothing is left. */
  static @Nullable String orNothing(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
