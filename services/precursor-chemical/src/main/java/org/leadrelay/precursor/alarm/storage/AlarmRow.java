package org.leadrelay.precursor.alarm.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.alarm.Alarm;
import org.leadrelay.precursor.alarm.AlarmState;
import org.leadrelay.precursor.alarm.Explanation;
import org.leadrelay.precursor.alarm.Handling;
import org.leadrelay.precursor.alarm.Level;
import org.leadrelay.precursor.alarm.Onset;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.alarm.Severity;
import org.leadrelay.sealing.json.SealedJson;

/** An alarm as a row of its table: plain columns, and what people wrote sealed. */
final class AlarmRow implements RowMapper<Alarm> {

  static final String COLUMNS =
      """
      a.id, a.incident, a.rule, a.severity, a.site, a.enterprise, a.place, a.partner_site,
      a.partner_enterprise, a.partner_place, a.substance, a.subject, a.state, a.level, a.condition_active,
      a.opened_at, a.first_seen_at, a.last_seen_at, a.count, a.climbs, a.due_at, a.version, a.detail
      """;

  private final SealedJson sealed;

  AlarmRow(SealedJson sealed) {
    this.sealed = sealed;
  }

  /** What is sealed. */
  record Detail(Map<String, String> evidence, Explanation explanation, Handling handling) {}

  @Override
  public Alarm map(ResultSet row, StatementContext context) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var detail = sealed.open(name(id), row.getBytes("detail"), Detail.class);
    var onset =
        new Onset(
            Rule.valueOf(row.getString("rule")),
            Severity.valueOf(row.getString("severity")),
            where(row),
            row.getString("substance"),
            row.getString("subject"),
            instant(row, "first_seen_at"),
            detail.evidence(),
            detail.explanation());
    var due = row.getObject("due_at", OffsetDateTime.class);
    return new Alarm(
        id,
        row.getObject("incident", UUID.class),
        onset,
        AlarmState.valueOf(row.getString("state")),
        Level.valueOf(row.getString("level")),
        row.getBoolean("condition_active"),
        instant(row, "opened_at"),
        instant(row, "last_seen_at"),
        row.getInt("count"),
        row.getInt("climbs"),
        due == null ? null : due.toInstant(),
        detail.handling(),
        row.getLong("version"));
  }

  /** Binds what changes. */
  <S extends SqlStatement<S>> S bind(S statement, Alarm alarm) {
    var onset = alarm.onset();
    var detail = new Detail(onset.evidence(), onset.explanation(), alarm.handling());
    return statement
        .bind("id", alarm.id())
        .bind("state", alarm.state().name())
        .bind("level", alarm.level().name())
        .bind("active", alarm.conditionActive())
        .bind("lastSeenAt", alarm.lastSeenAt())
        .bind("count", alarm.count())
        .bind("climbs", alarm.climbs())
        .bind("dueAt", alarm.dueAt())
        .bind("version", alarm.version())
        .bind("detail", sealed.seal(name(alarm.id()), detail));
  }

  /** Binds what never changes. */
  <S extends SqlStatement<S>> S bindOnset(S statement, Alarm alarm) {
    var onset = alarm.onset();
    var where = onset.where();
    var partner = where.partner();
    return statement
        .bind("incident", alarm.incident())
        .bind("rule", onset.rule().name())
        .bind("severity", onset.severity().name())
        .bind("site", where.site())
        .bind("enterprise", where.enterprise())
        .bind("place", where.place().code())
        .bind("partnerSite", partner == null ? null : partner.site())
        .bind("partnerEnterprise", partner == null ? null : partner.enterprise())
        .bind("partnerPlace", partner == null ? null : partner.place().code())
        .bind("substance", onset.substance())
        .bind("subject", onset.subject())
        .bind("openedAt", alarm.openedAt())
        .bind("firstSeenAt", onset.seenAt());
  }

  private static Onset.Where where(ResultSet row) throws SQLException {
    return new Onset.Where(
        row.getObject("site", UUID.class),
        row.getString("enterprise"),
        Jurisdiction.of(row.getString("place")),
        partner(row));
  }

  private static Onset.@Nullable Partner partner(ResultSet row) throws SQLException {
    var site = row.getObject("partner_site", UUID.class);
    return site == null
        ? null
        : new Onset.Partner(
            site,
            row.getString("partner_enterprise"),
            Jurisdiction.of(row.getString("partner_place")));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static String name(UUID id) {
    return "alarm/detail/" + id;
  }
}
