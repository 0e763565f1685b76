package org.leadrelay.intake.handoff.messages;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;
import org.leadrelay.intake.handoff.FollowHandoff;
import org.leadrelay.intake.handoff.HandoffNews;
import org.leadrelay.intake.lead.TimelineEntry.Kind;
import org.leadrelay.jurisdiction.Jurisdiction;

/** Hears what becomes of handoffs; those of other systems' leads are passed over. */
@ApplicationScoped
class HandoffListener implements TopicListener {

  private static final String PREFIX = "org.leadrelay.handoff.";
  private static final String SYSTEM = "lead-intake";

  /** What the timeline calls an event, by its type. */
  private static final Map<String, Kind> KINDS =
      Stream.concat(
              Stream.of(Kind.values())
                  .filter(kind -> kind.name().startsWith("HANDOFF_"))
                  .filter(kind ->
                      !List.of(Kind.HANDOFF_ASKED, Kind.HANDOFF_ASKED_AGAIN, Kind.HANDOFF_REFUSED)
                          .contains(kind))
                  .map(kind -> Map.entry(type(kind), kind)),
              Stream.of(Map.entry(PREFIX + "request-refused.v1", Kind.HANDOFF_REFUSED)))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private final FollowHandoff following;

  HandoffListener(FollowHandoff following) {
    this.following = following;
  }

  /** The few members that are needed here. */
  private record Data(
      LeadRef leadRef,
      Jurisdiction origin,
      Jurisdiction destination,
      @Nullable String state,
      @Nullable String urgency,
      @Nullable Jurisdiction by,
      @Nullable UUID requestId,
      @Nullable String code,
      @Nullable String reason,
      @Nullable String outcome,
      @Nullable String receipt,
      @Nullable String pause,
      @Nullable String ending,
      @Nullable String climbed,
      @Nullable String clock) {}

  private record LeadRef(String system, String id) {}

  @Override
  public String topic() {
    return "handoffs.v1";
  }

  @Override
  public Set<String> types() {
    return KINDS.keySet();
  }

  @Override
  public Verdict apply(Received event) {
    var data = event.as(Data.class);
    lead(data.leadRef()).map(lead -> news(event, lead, data)).ifPresent(following::hear);
    return Verdict.applied();
  }

  private static HandoffNews news(Received event, UUID lead, Data data) {
    var kind = KINDS.getOrDefault(event.type(), Kind.HANDOFF_SENT);
    var code =
        Stream.of(
                data.code(),
                data.reason(),
                data.outcome(),
                data.receipt(),
                data.pause(),
                data.ending(),
                data.climbed(),
                data.clock())
            .flatMap(Stream::ofNullable)
            .findFirst()
            .orElse(null);
    return new HandoffNews(
        kind,
        kind == Kind.HANDOFF_REFUSED ? null : UUID.fromString(event.subject()),
        lead,
        data.origin(),
        data.destination(),
        data.state(),
        data.urgency(),
        data.by(),
        data.requestId(),
        code,
        data.outcome(),
        event.time());
  }

  private static Optional<UUID> lead(LeadRef reference) {
    try {
      return SYSTEM.equals(reference.system())
          ? Optional.of(UUID.fromString(reference.id()))
          : Optional.empty();
    } catch (IllegalArgumentException notOfThisSystem) {
      return Optional.empty();
    }
  }

  private static String type(Kind kind) {
    var word = kind.name().substring("HANDOFF_".length()).toLowerCase(Locale.ROOT);
    return PREFIX + word.replace('_', '-') + ".v1";
  }
}
