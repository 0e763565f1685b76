package org.leadrelay.courier.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.courier.report.ParcelReport.Photo;
import org.leadrelay.courier.report.ParcelReport.Route;
import org.leadrelay.events.Fact;
import org.leadrelay.jurisdiction.Jurisdiction;

class ReportParcelTest {

  private static final Reporter REPORTER = new Reporter("S-77", "测试丙", "15412348077");

  private final List<ParcelReport> kept = new ArrayList<>();
  private final Map<UUID, Reporter> vault = new HashMap<>();
  private final List<Fact> events = new ArrayList<>();
  private final List<AuditNote> chain = new ArrayList<>();
  private final List<Object> sealed = new ArrayList<>();
  private final ReportParcel reporting =
      new ReportParcel(
          new Kept(),
          vault::put,
          events::add,
          new Chain(),
          (_, _, content) -> {
            sealed.add(content);
            return "c2VhbGVk";
          });

  @Test
  void aReportIsKeptToldAndNotedAndItsReporterGoesToTheVault() {
    var report = report("茶叶");
    reporting.report(report, REPORTER, "courier-DMO");
    assertThat(kept).containsExactly(report);
    assertThat(vault).containsEntry(report.id(), REPORTER);
    assertThat(events)
        .singleElement()
        .satisfies(fact -> {
          assertThat(fact.type()).isEqualTo(ParcelReported.TYPE);
          assertThat(fact.aggregate()).isEqualTo(report.id());
          assertThat(fact.own()).isEmpty();
          assertThat(fact.data())
              .isEqualTo(
                  new ParcelReported(report.id(), "DMO", "D-1", report.regions(), "c2VhbGVk"));
        });
    assertThat(chain)
        .singleElement()
        .satisfies(note -> {
          assertThat(note.by())
              .isEqualTo(new AuditActor(AuditActor.Kind.COURIER, "DMO", "courier-DMO"));
          assertThat(note.state())
              .containsEntry("waybillNo", report.waybillNo())
              .containsEntry("contents", "茶叶")
              .containsEntry("photos[0].sha256", "0a".repeat(32));
        });
  }

  @Test
  void whatIsSealedForIntakeHasAllButTheReporter() {
    reporting.report(report("茶叶"), REPORTER, "courier-DMO");
    assertThat(sealed)
        .singleElement()
        .satisfies(content -> {
          assertThat(content)
              .isEqualTo(
                  new ParcelReported.Sealed(
                      "DMO000000000001",
                      "面单写茶叶，实为粉末",
                      "茶叶",
                      List.of(),
                      List.of(new Photo("image/jpeg", 1, "0a".repeat(32)))));
        });
  }

  @Test
  void theReporterIsNeitherOnTheChainNorInTheEvent() {
    reporting.report(report(null), REPORTER, "courier-DMO");
    assertThat(chain.toString() + events + sealed)
        .doesNotContain(REPORTER.staffId(), "测试丙", "15412348077");
    assertThat(chain.getFirst().state()).doesNotContainKey("contents");
    assertThat(vault.toString()).doesNotContain("测试丙");
  }

  private static ParcelReport report(@Nullable String contents) {
    return new ParcelReport(
        UUID.randomUUID(),
        "DMO",
        "D-1",
        new Route(Jurisdiction.of("880101"), null),
        "DMO000000000001",
        "面单写茶叶，实为粉末",
        contents,
        List.of(new Photo("image/jpeg", 1, "0a".repeat(32))),
        Instant.parse("2026-11-23T08:00:00Z"));
  }

  private final class Kept implements Reports {
    @Override
    public void add(ParcelReport report) {
      kept.add(report);
    }

    @Override
    public Optional<ReportStatus> statusOf(UUID id, String courier) {
      throw new UnsupportedOperationException("nobody asks");
    }
  }

  private final class Chain implements Audit {
    @Override
    public void append(AuditNote note) {
      chain.add(note);
    }

    @Override
    public void begin(AuditNote note, ChainHead received) {
      throw new UnsupportedOperationException("no chain is continued here");
    }
  }
}
