package org.leadrelay.audit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.chain.ClaimedValues;
import org.leadrelay.audit.chain.ExportInspection;
import org.leadrelay.audit.chain.Finding;
import org.leadrelay.audit.chain.Finding.Fault;
import org.leadrelay.audit.stage.Stage;

class AuditTrailTest {

  private static Stage stage;

  private final UUID aggregate = UUID.randomUUID();

  @BeforeAll
  static void open() {
    stage = new Stage();
  }

  @AfterAll
  static void close() {
    stage.close();
  }

  @BeforeEach
  void fiveEntries() {
    stage.append(aggregate, 5);
  }

  @Test
  void aChainIsReadPageByPage() {
    AuditPage first = stage.trail().page(aggregate, 0, 2);
    AuditPage second = stage.trail().page(aggregate, first.next().orElseThrow(), 2);
    AuditPage third = stage.trail().page(aggregate, second.next().orElseThrow(), 2);

    assertThat(numbers(first)).containsExactly(1L, 2L);
    assertThat(numbers(second)).containsExactly(3L, 4L);
    assertThat(numbers(third)).containsExactly(5L);
    assertThat(third.next()).isEmpty();
  }

  @Test
  void aFormerHolderReadsOnlyItsOwnEntries() {
    stage
        .database()
        .inTransaction(() -> stage.ledger().append(stage.note(aggregate, "return", "880202")));

    assertThat(numbers(stage.trail().pageOf("880202", aggregate, 0, 10))).containsExactly(6L);
    assertThat(numbers(stage.trail().pageOf("880101", aggregate, 3, 10))).containsExactly(4L, 5L);
  }

  @Test
  void whatDoesNotExistIsAnEmptyPageAndAWholeChainOfNothing() {
    UUID unknown = UUID.randomUUID();

    assertThat(stage.trail().page(unknown, 0, 10).entries()).isEmpty();
    assertThat(stage.trail().verify(unknown).entries()).isZero();
    assertThat(stage.trail().verify(unknown).whole()).isTrue();
  }

  @Test
  void theSaltsOpenTheCommitmentsAndAreExportedOnlyOnDemand() {
    ClaimedValues claimed = new ClaimedValues(aggregate, 1, Map.of("phone", "13800000000"));
    List<String> salted = new ArrayList<>();
    stage.trail().exportWithSalts(aggregate, salted::add);

    ExportInspection withSalts = ExportInspection.of(salted);
    withSalts.inspectValues(claimed);
    assertThat(withSalts.findings()).isEmpty();

    ExportInspection without = ExportInspection.of(stage.export(aggregate));
    without.inspectValues(claimed);
    assertThat(without.findings()).extracting(Finding::fault).containsExactly(Fault.VALUE_UNPROVEN);
  }

  @Test
  void anExportHoldsEveryEntryOfALongChain() {
    UUID longChain = UUID.randomUUID();
    stage
        .database()
        .inTransaction(() -> {
          for (int i = 0; i < 501; i++) {
            stage.ledger().append(stage.note(longChain, "feedback", "880101"));
          }
        });

    assertThat(stage.export(longChain)).hasSize(501);
    assertThat(stage.trail().verify(longChain).whole()).isTrue();
  }

  @Test
  void anEntryChangedInTheDatabaseIsFound() {
    stage.tamper(
        "update audit_entry set entry = replace(entry, '\"feedback\"', '\"conclude\"') where n = 3 and aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(finding(Fault.CHANGED, 3, 3, ""));
  }

  @Test
  void aHashChangedInTheDatabaseIsFound() {
    stage.tamper(
        "update audit_entry set hash = sha256('x') where n = 3 and aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(finding(Fault.CHANGED, 3, 3, "hash"));
  }

  @Test
  void anEntryDeletedInTheDatabaseIsFound() {
    stage.tamper("delete from audit_entry where n = 2 and aggregate = '%s'".formatted(aggregate));

    assertThat(findings()).containsExactly(finding(Fault.DROPPED, 2, 2, ""));
  }

  @Test
  void anEntryPutIntoAnotherChainIsFound() {
    UUID other = UUID.randomUUID();
    stage.append(other, 2);
    stage.tamper(
        "update audit_entry set aggregate = '%s', n = 6 where n = 2 and aggregate = '%s'"
            .formatted(aggregate, other));

    assertThat(findings()).isNotEmpty();
  }

  private List<Finding> findings() {
    return stage.trail().verify(aggregate).findings();
  }

  private Finding finding(Fault fault, long n, long last, String field) {
    return new Finding(fault, aggregate.toString(), n, last, field);
  }

  private static List<Long> numbers(AuditPage page) {
    return page.entries().stream().map(entry -> entry.entry().n()).toList();
  }
}
