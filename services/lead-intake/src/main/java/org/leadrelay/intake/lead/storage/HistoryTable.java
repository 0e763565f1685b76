package org.leadrelay.intake.lead.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.intake.lead.Content;
import org.leadrelay.intake.lead.LeadHistory;
import org.leadrelay.intake.lead.TimelineEntry;
import org.leadrelay.intake.lead.Version;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** Versions and timelines in PostgreSQL; rows are only ever added. */
@ApplicationScoped
class HistoryTable implements LeadHistory {

  private final Jdbi jdbi;
  private final Sealer sealer;
  private final SealedJson sealed;

  HistoryTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.sealer = sealer;
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
  }

  @Override
  public void keep(UUID lead, Version version) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                """
                insert into lead_version (lead, number, at, by, content)
                values (:lead, :number, :at, :by, :content)
                """)
            .bind("lead", lead)
            .bind("number", version.number())
            .bind("at", version.at())
            .bind("by", code(version.by()))
            .bind("content", sealed.seal(name(lead, version.number()), version.content()))
            .execute());
  }

  @Override
  public List<Version> versions(UUID lead) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from lead_version where lead = :lead order by number")
            .bind("lead", lead)
            .map((row, _) -> version(lead, row))
            .list());
  }

  @Override
  public Optional<Version> version(UUID lead, int number) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("select * from lead_version where lead = :lead and number = :number")
            .bind("lead", lead)
            .bind("number", number)
            .map((row, _) -> version(lead, row))
            .findOne());
  }

  @Override
  public void tell(UUID lead, TimelineEntry entry) {
    jdbi.useHandle(handle -> {
      long n =
          handle
              .createQuery("select coalesce(max(n), 0) + 1 from lead_timeline where lead = :lead")
              .bind("lead", lead)
              .mapTo(Long.class)
              .one();
      var text = entry.text();
      handle
          .createUpdate(
              """
              insert into lead_timeline (lead, n, at, kind, by, handoff, state, code, text)
              values (:lead, :n, :at, :kind, :by, cast(:handoff as uuid), :state, :code, :text)
              """)
          .bind("lead", lead)
          .bind("n", n)
          .bind("at", entry.at())
          .bind("kind", entry.kind().name())
          .bind("by", code(entry.by()))
          .bind("handoff", entry.handoff())
          .bind("state", entry.state())
          .bind("code", entry.code())
          .bind("text", text == null ? null : sealer.sealText(textName(lead, n), text))
          .execute();
    });
  }

  @Override
  public List<Numbered> timeline(UUID lead, long after, int limit) {
    return entries(
        lead,
        "select * from lead_timeline where lead = :lead and n > :after order by n",
        after,
        limit);
  }

  @Override
  public List<Numbered> latest(UUID lead, int limit) {
    return entries(
            lead,
            "select * from lead_timeline where lead = :lead and n > :after order by n desc",
            0,
            limit)
        .stream()
        .sorted(Comparator.comparingLong(Numbered::number))
        .toList();
  }

  private List<Numbered> entries(UUID lead, String sql, long after, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql + " limit :limit")
            .bind("lead", lead)
            .bind("after", after)
            .bind("limit", limit)
            .map((row, _) -> entry(lead, row))
            .list());
  }

  private Numbered entry(UUID lead, ResultSet row) throws SQLException {
    long n = row.getLong("n");
    byte @Nullable [] text = row.getBytes("text");
    return new Numbered(
        n,
        new TimelineEntry(
            LeadRow.instant(row, "at"),
            TimelineEntry.Kind.valueOf(row.getString("kind")),
            bureau(row.getString("by")),
            row.getObject("handoff", UUID.class),
            row.getString("state"),
            row.getString("code"),
            text == null ? null : sealer.openText(textName(lead, n), text)));
  }

  private Version version(UUID lead, ResultSet row) throws SQLException {
    int number = row.getInt("number");
    return new Version(
        number,
        LeadRow.instant(row, "at"),
        bureau(row.getString("by")),
        sealed.open(name(lead, number), row.getBytes("content"), Content.class));
  }

  private static @Nullable String code(@Nullable Jurisdiction bureau) {
    return bureau == null ? null : bureau.code();
  }

  private static @Nullable Jurisdiction bureau(@Nullable String code) {
    return code == null ? null : Jurisdiction.of(code);
  }

  private static String name(UUID lead, int number) {
    return "lead/version/" + lead + "/" + number;
  }

  private static String textName(UUID lead, long n) {
    return "lead/timeline/" + lead + "/" + n;
  }
}
