package org.leadrelay.handoff.transfer.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Climb;
import org.leadrelay.handoff.transfer.Ending;
import org.leadrelay.handoff.transfer.Extension;
import org.leadrelay.handoff.transfer.Feedback;
import org.leadrelay.handoff.transfer.Handoff;
import org.leadrelay.handoff.transfer.Handoff.Remark;
import org.leadrelay.handoff.transfer.Hop;
import org.leadrelay.handoff.transfer.LeadRef;
import org.leadrelay.handoff.transfer.Order;
import org.leadrelay.handoff.transfer.Outcome;
import org.leadrelay.handoff.transfer.Pause;
import org.leadrelay.handoff.transfer.Receipts;
import org.leadrelay.handoff.transfer.Request;
import org.leadrelay.handoff.transfer.Seen;
import org.leadrelay.handoff.transfer.Sight;
import org.leadrelay.handoff.transfer.Signatory;
import org.leadrelay.handoff.transfer.State;
import org.leadrelay.handoff.transfer.Transitions;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/**
 * A handoff as one reader sees it. With sight ENVELOPE, everything beyond the envelope is null or
 * empty, the hops are the reader's own, and the last change is theirs.
 */
@Schema(name = "Handoff")
public record HandoffAnswer(
    UUID id,
    Sight.Kind sight,
    @Nullable LeadRef leadRef,
    Jurisdiction origin,
    @Nullable Jurisdiction destination,
    @Nullable Jurisdiction holder,
    State state,
    Urgency urgency,
    @Nullable Request request,
    @Nullable String title,
    List<Hop> hops,
    List<Clock> clocks,
    @Nullable Receipts receipts,
    List<Feedback> feedback,
    @Nullable Outcome outcome,
    List<Remark> remarks,
    @Nullable UUID parent,
    List<UUID> children,
    List<Order> supervision,
    List<Climb> climbs,
    @Nullable Pause pause,
    List<Extension> extensions,
    @Nullable Ending ending,
    @Nullable UUID campaign,
    List<String> allowedActions,
    Instant createdAt,
    Instant updatedAt) {

  /** A clock as it stands when it is read. */
  @Schema(name = "Clock")
  public record Clock(
      Deadline.Kind kind, Instant dueAt, @Nullable Instant stoppedAt, Deadline.State state) {}

  static HandoffAnswer of(Seen seen, Signatory reader, Jurisdictions tree, Instant now) {
    return switch (seen.sight()) {
      case FULL -> full(seen.handoff(), reader, tree, now);
      case ENVELOPE -> envelope(seen.handoff(), reader, tree);
    };
  }

  private static HandoffAnswer full(
      Handoff handoff, Signatory reader, Jurisdictions tree, Instant now) {
    return new HandoffAnswer(
        handoff.id(),
        Sight.Kind.FULL,
        handoff.leadRef(),
        handoff.origin(),
        handoff.destination(),
        handoff.holder(),
        handoff.state(),
        handoff.urgency(),
        handoff.request(),
        handoff.title(),
        handoff.hops(),
        clocks(handoff, now),
        handoff.currentHop().receipts(),
        handoff.feedback(),
        handoff.outcome(),
        handoff.remarks(),
        null,
        List.of(),
        handoff.orders(),
        handoff.climbs(),
        handoff.pause(),
        handoff.extensions(),
        handoff.ending(),
        null,
        allowed(handoff, reader, tree),
        handoff.createdAt(),
        handoff.updatedAt());
  }

  /** The reader's own hops, or those of the bureaus below it, and nothing that came later. */
  private static HandoffAnswer envelope(Handoff handoff, Signatory reader, Jurisdictions tree) {
    var own =
        handoff.hops().stream()
            .filter(hop -> isOwn(hop.destination(), reader.bureau(), tree))
            .toList();
    return new HandoffAnswer(
        handoff.id(),
        Sight.Kind.ENVELOPE,
        null,
        handoff.origin(),
        null,
        null,
        handoff.state(),
        handoff.urgency(),
        null,
        null,
        own,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        null,
        allowed(handoff, reader, tree),
        handoff.createdAt(),
        own.stream().map(Hop::lastStep).max(Instant::compareTo).orElse(handoff.createdAt()));
  }

  private static boolean isOwn(Jurisdiction asked, Jurisdiction reader, Jurisdictions tree) {
    return asked.equals(reader) || tree.isUnder(asked, reader);
  }

  private static List<Clock> clocks(Handoff handoff, Instant now) {
    return handoff.clocks().stream()
        .map(clock -> new Clock(clock.kind(), clock.dueAt(), clock.stoppedAt(), clock.stateAt(now)))
        .toList();
  }

  static List<String> allowed(Handoff handoff, Signatory reader, Jurisdictions tree) {
    return Transitions.allowed(handoff, reader, tree).stream().map(verb -> verb.word()).toList();
  }
}
