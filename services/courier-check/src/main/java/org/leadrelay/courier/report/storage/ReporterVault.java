package org.leadrelay.courier.report.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.courier.report.Reporter;
import org.leadrelay.courier.report.Vault;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.sealing.Sealer;

/**
 * Reporters, sealed as JSON under {@code parcel-report/reporter/<report>}. The service's role may
 * insert into the table and not read it.
 */
@ApplicationScoped
class ReporterVault implements Vault {

  private final Jdbi jdbi;
  private final Sealer sealer;

  ReporterVault(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.sealer = sealer;
  }

  @Override
  public void keep(UUID report, Reporter reporter) {
    var sql = "insert into parcel_report_vault (report, reporter) values (:report, :reporter)";
    jdbi.useHandle(handle ->
        handle
            .createUpdate(sql)
            .bind("report", report)
            .bind("reporter", sealed(report, reporter))
            .execute());
  }

  private byte[] sealed(UUID report, Reporter reporter) {
    try {
      return sealer.seal(
          "parcel-report/reporter/" + report, EventJson.MAPPER.writeValueAsBytes(reporter));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
