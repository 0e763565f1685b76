package org.leadrelay.intake.lead.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Content;
import org.leadrelay.intake.lead.Ending;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Provenance;
import org.leadrelay.intake.lead.Status;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.json.SealedJson;

/** A lead as a row of its table: plain columns and the sealed detail. */
final class LeadRow implements RowMapper<Lead> {

  /** The columns of {@code lead l} that are read. */
  static final String COLUMNS =
      """
      l.id, l.owner, l.source, l.source_ref, l.status, l.open_handoffs, l.version, l.sequence,
      l.created_at, l.updated_at, l.detail\
      """;

  private final SealedJson sealed;

  LeadRow(SealedJson sealed) {
    this.sealed = sealed;
  }

  /** The part of a lead that is sealed: all that somebody wrote. */
  record Detail(Content content, @Nullable String legalBasis, @Nullable Ending ending) {}

  @Override
  public Lead map(ResultSet row, StatementContext context) throws SQLException {
    var id = row.getObject("id", UUID.class);
    var detail = sealed.open(name(id), row.getBytes("detail"), Detail.class);
    return new Lead(
        id,
        Jurisdiction.of(row.getString("owner")),
        new Provenance(row.getString("source"), row.getString("source_ref")),
        detail.content(),
        Status.valueOf(row.getString("status")),
        detail.legalBasis(),
        detail.ending(),
        row.getInt("open_handoffs"),
        row.getInt("version"),
        row.getLong("sequence"),
        instant(row, "created_at"),
        instant(row, "updated_at"));
  }

  /** Binds what changes when a lead changes. */
  <S extends SqlStatement<S>> S bind(S statement, Lead lead) {
    var detail = new Detail(lead.content(), lead.legalBasis(), lead.ending());
    return statement
        .bind("id", lead.id())
        .bind("category", lead.content().category().name())
        .bind("status", lead.status().name())
        .bind("handling", lead.content().handling().name())
        .bind("openHandoffs", lead.openHandoffs())
        .bind("version", lead.version())
        .bind("sequence", lead.sequence())
        .bind("updatedAt", lead.updatedAt())
        .bind("detail", sealed.seal(name(lead.id()), detail));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static String name(UUID id) {
    return "lead/detail/" + id;
  }
}
