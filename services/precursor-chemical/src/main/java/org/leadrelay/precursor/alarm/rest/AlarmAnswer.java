package org.leadrelay.precursor.alarm.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.alarm.Alarm;
import org.leadrelay.precursor.alarm.AlarmState;
import org.leadrelay.precursor.alarm.Cause;
import org.leadrelay.precursor.alarm.Explanation;
import org.leadrelay.precursor.alarm.Handling;
import org.leadrelay.precursor.alarm.Level;
import org.leadrelay.precursor.alarm.Onset;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.alarm.Severity;
import org.leadrelay.precursor.enterprise.Reader;

/**
 * An alarm as one reader sees it. An enterprise sees neither incident nor handling, and of a
 * mismatch with its partner only that there is one.
 */
@Schema(name = "Alarm")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AlarmAnswer(
    UUID id,
    @Nullable UUID incident,
    Rule rule,
    UUID site,
    @Nullable UUID partnerSite,
    String enterprise,
    String substance,
    String subject,
    Severity severity,
    Level level,
    AlarmState state,
    boolean conditionActive,
    Instant openedAt,
    Instant firstSeenAt,
    Instant lastSeenAt,
    int count,
    List<Instant> occurrences,
    Map<String, String> evidence,
    Explanation explanation,
    @Nullable Instant dueAt,
    @Nullable String acknowledgedBy,
    @Nullable Instant acknowledgedAt,
    @Nullable String resolvedBy,
    @Nullable Instant resolvedAt,
    @Nullable Cause cause,
    @Nullable String note) {

  static AlarmAnswer of(Alarm alarm, Reader reader) {
    return switch (reader) {
      case Reader.OfBureau _ -> toOfficer(alarm);
      case Reader.OfEnterprise firm -> toEnterprise(alarm, firm.uscc());
    };
  }

  private static AlarmAnswer toOfficer(Alarm alarm) {
    var onset = alarm.onset();
    var handling = alarm.handling();
    var partner = onset.where().partner();
    return new AlarmAnswer(
        alarm.id(),
        alarm.incident(),
        onset.rule(),
        onset.where().site(),
        partner == null ? null : partner.site(),
        onset.where().enterprise(),
        onset.substance(),
        onset.subject(),
        onset.severity(),
        alarm.level(),
        alarm.state(),
        alarm.conditionActive(),
        alarm.openedAt(),
        onset.seenAt(),
        alarm.lastSeenAt(),
        alarm.count(),
        handling.occurrences(),
        onset.evidence(),
        onset.explanation(),
        alarm.dueAt(),
        unit(handling.acknowledged()),
        at(handling.acknowledged()),
        unit(handling.resolved()),
        at(handling.resolved()),
        handling.cause(),
        handling.note());
  }

  /** The side of it that is this enterprise's own. */
  private static AlarmAnswer toEnterprise(Alarm alarm, String uscc) {
    var onset = alarm.onset();
    var differs = onset.rule().sight() == Rule.Sight.THAT_IT_DIFFERS;
    return new AlarmAnswer(
        alarm.id(),
        null,
        onset.rule(),
        ownSite(onset.where(), uscc),
        null,
        uscc,
        onset.substance(),
        onset.subject(),
        onset.severity(),
        alarm.level(),
        alarm.state(),
        alarm.conditionActive(),
        alarm.openedAt(),
        onset.seenAt(),
        alarm.lastSeenAt(),
        alarm.count(),
        alarm.handling().occurrences(),
        differs ? Map.of() : onset.evidence(),
        differs ? Explanation.DIFFERS : onset.explanation(),
        null,
        null,
        at(alarm.handling().acknowledged()),
        null,
        at(alarm.handling().resolved()),
        null,
        null);
  }

  private static UUID ownSite(Onset.Where where, String uscc) {
    var partner = where.partner();
    return partner == null || where.enterprise().equals(uscc) ? where.site() : partner.site();
  }

  private static @Nullable String unit(Handling.@Nullable Act act) {
    return act == null ? null : act.unit();
  }

  private static @Nullable Instant at(Handling.@Nullable Act act) {
    return act == null ? null : act.at();
  }
}
