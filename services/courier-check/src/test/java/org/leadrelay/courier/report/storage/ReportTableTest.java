package org.leadrelay.courier.report.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.courier.report.ParcelReport;
import org.leadrelay.courier.report.ReportState;
import org.leadrelay.courier.report.ReportStatus;
import org.leadrelay.courier.report.Reporter;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.sealing.tink.TinkSealer;
import org.leadrelay.testkit.TestDatabase;

class ReportTableTest {

  private static final Instant NOON = Instant.parse("2026-11-23T04:00:00Z");

  private final TestDatabase database = TestDatabase.fresh();
  @TempDir private Path keys;

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void theCourierThatMadeAReportHearsItsStateAndNoOtherDoes() {
    var reports = new ReportTable(database.service(), sealer());
    var report = report();
    reports.add(report);
    assertThat(reports.statusOf(report.id(), "DMO"))
        .contains(new ReportStatus(report.id(), ReportState.RECEIVED, NOON));
    assertThat(reports.statusOf(report.id(), "OMD")).isEmpty();
    assertThat(reports.statusOf(UUID.randomUUID(), "DMO")).isEmpty();
    assertThat(text("select parcel_report::text from parcel_report"))
        .doesNotContain("DMO0000", "粉末");
  }

  @Test
  void aReporterGoesIntoTheVaultSealedAndTheServiceCannotReadIt() {
    var sealer = sealer();
    var report = UUID.randomUUID();
    new ReporterVault(database.service(), sealer)
        .keep(report, new Reporter("S-77", "测试丙", "15412348077"));
    var service = Jdbi.create(database.service());
    assertThatThrownBy(() ->
            service.withHandle(
                it -> it.createQuery("select 1 from parcel_report_vault").mapTo(int.class).list()))
        .hasMessageContaining("permission denied");
    assertThat(text("select parcel_report_vault::text from parcel_report_vault"))
        .doesNotContain("测试丙", "15412348077", "S-77");
    var kept =
        Jdbi.create(database.owner())
            .withHandle(it ->
                it.createQuery("select reporter from parcel_report_vault")
                    .mapTo(byte[].class)
                    .one());
    assertThat(sealer.openText("parcel-report/reporter/" + report, kept)).contains("测试丙");
  }

  private String text(String sql) {
    return Jdbi.create(database.owner())
        .withHandle(it -> it.createQuery(sql).mapTo(String.class).one());
  }

  private Sealer sealer() {
    KeysetTool.generateMissing(keys, Set.of(Purpose.SEALING));
    return new TinkSealer(new Keysets(new KeyDirectory(keys), Set.of(Purpose.SEALING)));
  }

  private static ParcelReport report() {
    return new ParcelReport(
        UUID.randomUUID(),
        "DMO",
        null,
        new ParcelReport.Route(null, null),
        "DMO000000000001",
        "面单写茶叶，实为粉末",
        null,
        List.of(),
        NOON);
  }
}
