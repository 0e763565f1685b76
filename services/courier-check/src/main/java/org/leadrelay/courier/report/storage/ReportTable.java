package org.leadrelay.courier.report.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.courier.report.ParcelReport;
import org.leadrelay.courier.report.ReportState;
import org.leadrelay.courier.report.ReportStatus;
import org.leadrelay.courier.report.Reports;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Sealer;

/** Reports, sealed as JSON under {@code parcel-report/content/<id>}. */
@ApplicationScoped
class ReportTable implements Reports {

  private final Jdbi jdbi;
  private final Sealer sealer;

  ReportTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.sealer = sealer;
  }

  @Override
  public void add(ParcelReport report) {
    var sql =
        """
        insert into parcel_report (id, courier, state, received_at, content)
        values (:id, :courier, :state, :receivedAt, :content)
        """;
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("id", report.id())
            .bind("courier", report.courier())
            .bind("state", ReportState.RECEIVED.name())
            .bind("receivedAt", report.receivedAt())
            .bind("content", sealed(report))
            .execute());
  }

  @Override
  public Optional<ReportStatus> statusOf(UUID id, String courier) {
    var sql = "select state, received_at from parcel_report where id = :id and courier = :courier";
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("id", id)
            .bind("courier", courier)
            .map((row, _) ->
                new ReportStatus(
                    id,
                    ReportState.valueOf(row.getString("state")),
                    row.getObject("received_at", OffsetDateTime.class).toInstant()))
            .findOne());
  }

  private byte[] sealed(ParcelReport report) {
    try {
      return sealer.seal(
          "parcel-report/content/" + report.id(), EventJson.MAPPER.writeValueAsBytes(report));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
