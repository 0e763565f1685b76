package org.leadrelay.precursor.paper.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.paper.Issuer;
import org.leadrelay.precursor.paper.Paper;
import org.leadrelay.precursor.paper.PaperKind;
import org.leadrelay.precursor.paper.Standing;
import org.leadrelay.precursor.substance.Mass;

/** A paper as a row of its table. */
final class PaperRow implements RowMapper<Paper> {

  static final String COLUMNS =
      """
      p.id, p.kind, p.number, p.holder, p.partner, p.substance, p.quantity_mg, p.uses,
      p.valid_from, p.valid_to, p.authority, p.jurisdiction, p.basis, p.scan_sha256, p.standings,
      p.version
      """;

  private static final TypeReference<List<Standing>> STANDINGS = new TypeReference<>() {};

  @Override
  public Paper map(ResultSet row, StatementContext context) throws SQLException {
    var basis = row.getString("basis");
    return new Paper(
        row.getObject("id", UUID.class),
        PaperKind.valueOf(row.getString("kind")),
        row.getString("number"),
        row.getString("holder"),
        row.getString("partner"),
        row.getString("substance"),
        mass(row.getObject("quantity_mg", Long.class)),
        row.getObject("uses", Integer.class),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        new Issuer(
            Issuer.Authority.valueOf(row.getString("authority")),
            Jurisdiction.of(row.getString("jurisdiction"))),
        basis == null ? null : Paper.Basis.valueOf(basis),
        row.getString("scan_sha256"),
        standings(row.getString("standings")),
        row.getLong("version"));
  }

  static <S extends SqlStatement<S>> S bind(S statement, Paper paper) {
    return statement
        .bind("id", paper.id())
        .bind("kind", paper.kind().name())
        .bind("number", paper.number())
        .bind("holder", paper.holder())
        .bind("partner", paper.partner())
        .bind("substance", paper.substance())
        .bind("quantity", paper.quantity() == null ? null : paper.quantity().milligrams())
        .bind("uses", paper.uses())
        .bind("validFrom", paper.validFrom())
        .bind("validTo", paper.validTo())
        .bind("authority", paper.issuer().authority().name())
        .bind("jurisdiction", paper.issuer().jurisdiction().code())
        .bind("basis", paper.basis() == null ? null : paper.basis().name())
        .bind("scan", paper.scanSha256());
  }

  /** Binds what changes when a paper's worth does. */
  static <S extends SqlStatement<S>> S bindStanding(S statement, Paper paper) {
    return statement
        .bind("id", paper.id())
        .bind("status", paper.status().name())
        .bind("standings", text(paper.standings()))
        .bind("version", paper.version());
  }

  private static @Nullable Mass mass(@Nullable Long milligrams) {
    return milligrams == null ? null : new Mass(milligrams);
  }

  private static String text(List<Standing> standings) {
    try {
      return EventJson.MAPPER.writeValueAsString(standings);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Standing> standings(String text) {
    try {
      return EventJson.MAPPER.readValue(text, STANDINGS);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
