package org.leadrelay.intake.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.leadrelay.intake.lead.Action.Amend;
import org.leadrelay.intake.lead.Action.Close;
import org.leadrelay.intake.lead.Action.Confirm;
import org.leadrelay.intake.lead.Action.Dismiss;
import org.leadrelay.intake.lead.Action.Handle;
import org.leadrelay.intake.lead.Action.Reopen;
import org.leadrelay.intake.lead.TimelineEntry.Kind;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Makes a move that nothing stands against: the lead after it, and what is told of it. */
final class Moves {

  private final Jurisdictions tree;

  Moves(Jurisdictions tree) {
    this.tree = tree;
  }

  Step make(Lead before, Action action, Signatory who, Instant at) {
    return switch (action) {
      case Amend amend -> amended(before, amend, who, at);
      case Handle handle -> handled(before, handle, who, at);
      case Confirm confirm -> confirmed(before, confirm, who, at);
      case Dismiss dismiss ->
          step(
              before,
              before.ended(
                  Status.DISMISSED,
                  new Ending(dismiss.reason().name(), dismiss.other(), dismiss.text(), at)),
              Optional.empty(),
              Kind.DISMISSED,
              who,
              dismiss);
      case Close close ->
          step(
              before,
              before.ended(
                  Status.CLOSED,
                  new Ending(close.reason().name(), close.other(), close.outcome(), at)),
              Optional.of(Announcement.CLOSED),
              Kind.CLOSED,
              who,
              close);
      case Reopen reopen -> reopened(before, reopen, who, at);
    };
  }

  private Step amended(Lead before, Amend amend, Signatory who, Instant at) {
    var now = before.amended(amended(before.content(), amend, at), at);
    return step(before, now, told(before, Announcement.AMENDED), Kind.AMENDED, who, amend);
  }

  private Content amended(Content content, Amend amend, Instant at) {
    var naming = new Naming(tree, LocalDate.ofInstant(at, ZoneOffset.UTC));
    var known = naming.add(withdrawn(content.identifiers(), amend), amend.add());
    var narrative = amend.narrative().orElse(content.narrative());
    var reading = NarrativeReading.of(narrative, known);
    return new Content(
        amend.category().orElse(content.category()),
        narrative,
        reading.masked(),
        amend.occurredAt().orElse(Optional.ofNullable(content.occurredAt())).orElse(null),
        content.foundAt(),
        content.foundBy(),
        content.handling(),
        reading.identifiers(),
        amend.substances().orElse(content.substances()),
        amend.readers().orElse(content.readers()),
        content.demo());
  }

  private static List<NamedIdentifier> withdrawn(List<NamedIdentifier> known, Amend amend) {
    return known.stream()
        .map(it ->
            amend.withdraw().stream()
                .filter(wrong -> wrong.identifier().equals(it.id()))
                .findFirst()
                .map(wrong -> it.withdrawn(wrong.reason()))
                .orElse(it))
        .toList();
  }

  private static Step handled(Lead before, Handle handle, Signatory who, Instant at) {
    var now =
        before.amended(before.content().with(handle.handling(), before.content().readers()), at);
    return step(before, now, told(before, Announcement.AMENDED), Kind.HANDLING_CHANGED, who, handle)
        .fact("from", before.content().handling().name());
  }

  private static Step confirmed(Lead before, Confirm confirm, Signatory who, Instant at) {
    var content =
        before.content().with(confirm.category()).with(confirm.handling(), List.of(who.officer()));
    return step(
        before,
        before.confirmed(content, confirm.legalBasis(), at),
        Optional.of(Announcement.REGISTERED),
        Kind.CONFIRMED,
        who,
        confirm);
  }

  private static Step reopened(Lead before, Reopen reopen, Signatory who, Instant at) {
    var wasClosed = before.status() == Status.CLOSED;
    return step(
        before,
        before.standing(wasClosed ? Status.REGISTERED : Status.CANDIDATE, at),
        wasClosed ? Optional.of(Announcement.REOPENED) : Optional.empty(),
        Kind.REOPENED,
        who,
        reopen);
  }

  /** A candidate is nobody else's business yet. */
  private static Optional<Announcement> told(Lead before, Announcement announcement) {
    return before.status() == Status.CANDIDATE ? Optional.empty() : Optional.of(announcement);
  }

  private static Step step(
      Lead before, Lead now, Optional<Announcement> told, Kind kind, Signatory who, Action action) {
    var words = Words.of(action);
    var entry = TimelineEntry.ofLead(now, kind, who.bureau(), words.code(), words.text());
    return Step.of(before, now, told, entry, who.actor(), action.verb().word())
        .said("said." + action.verb().word(), words.text());
  }
}
