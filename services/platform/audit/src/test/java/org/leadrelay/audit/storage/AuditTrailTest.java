package org.leadrelay.audit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.chain.ClaimedValues;
import org.leadrelay.audit.chain.ExportInspection;
import org.leadrelay.audit.chain.Finding;
import org.leadrelay.audit.chain.Finding.Fault;
import org.leadrelay.audit.stage.Stage;

class AuditTrailTest {

  @AutoClose private static final Stage STAGE = new Stage();

  private final UUID aggregate = UUID.randomUUID();

  @BeforeEach
  void fiveEntries() {
    STAGE.append(aggregate, 5);
  }

  @Test
  void aChainIsReadPageByPage() {
    AuditPage first = STAGE.trail().page(aggregate, 0, 2);
    AuditPage second = STAGE.trail().page(aggregate, first.next().orElseThrow(), 2);
    AuditPage third = STAGE.trail().page(aggregate, second.next().orElseThrow(), 2);

    assertThat(numbers(first)).containsExactly(1L, 2L);
    assertThat(numbers(second)).containsExactly(3L, 4L);
    assertThat(numbers(third)).containsExactly(5L);
    assertThat(third.next()).isEmpty();
  }

  @Test
  void aFormerHolderReadsOnlyItsOwnEntries() {
    STAGE
        .database()
        .inTransaction(() -> STAGE.ledger().append(STAGE.note(aggregate, "return", "880202")));

    assertThat(numbers(STAGE.trail().pageOf("880202", aggregate, 0, 10))).containsExactly(6L);
    assertThat(numbers(STAGE.trail().pageOf("880101", aggregate, 3, 10))).containsExactly(4L, 5L);
  }

  @Test
  void whatDoesNotExistIsAnEmptyPageAndAWholeChainOfNothing() {
    UUID unknown = UUID.randomUUID();

    assertThat(STAGE.trail().page(unknown, 0, 10).entries()).isEmpty();
    assertThat(STAGE.trail().verify(unknown).entries()).isZero();
    assertThat(STAGE.trail().verify(unknown).whole()).isTrue();
  }

  @Test
  void theSaltsOpenTheCommitmentsAndAreExportedOnlyOnDemand() {
    ClaimedValues claimed = new ClaimedValues(aggregate, 1, Map.of("phone", "13800000000"));
    List<String> salted = new ArrayList<>();
    STAGE.trail().exportWithSalts(aggregate, salted::add);

    ExportInspection withSalts = ExportInspection.of(salted);
    withSalts.inspectValues(claimed);
    assertThat(withSalts.findings()).isEmpty();

    ExportInspection without = ExportInspection.of(STAGE.export(aggregate));
    without.inspectValues(claimed);
    assertThat(without.findings()).extracting(Finding::fault).containsExactly(Fault.VALUE_UNPROVEN);
  }

  @Test
  void anExportHoldsEveryEntryOfALongChain() {
    UUID longChain = UUID.randomUUID();
    STAGE
        .database()
        .inTransaction(() -> {
          for (int i = 0; i < 501; i++) {
            STAGE.ledger().append(STAGE.note(longChain, "feedback", "880101"));
          }
        });

    assertThat(STAGE.export(longChain)).hasSize(501);
    assertThat(STAGE.trail().verify(longChain).whole()).isTrue();
  }

  @Test
  void anEntryChangedInTheDatabaseIsFound() {
    STAGE.tamper(
        "update audit_entry set entry = replace(entry, '\"feedback\"', '\"conclude\"') where n = 3 and aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(finding(Fault.CHANGED, 3, 3, ""));
  }

  @Test
  void aHashChangedInTheDatabaseIsFound() {
    STAGE.tamper(
        "update audit_entry set hash = sha256('x') where n = 3 and aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(finding(Fault.CHANGED, 3, 3, "hash"));
  }

  @Test
  void anEntryDeletedInTheDatabaseIsFound() {
    STAGE.tamper("delete from audit_entry where n = 2 and aggregate = '%s'".formatted(aggregate));

    assertThat(findings()).containsExactly(finding(Fault.DROPPED, 2, 2, ""));
  }

  @Test
  void anEntryPutIntoAnotherChainIsFound() {
    UUID other = UUID.randomUUID();
    STAGE.append(other, 2);
    STAGE.tamper(
        "update audit_entry set aggregate = '%s', n = 6 where n = 2 and aggregate = '%s'"
            .formatted(aggregate, other));

    assertThat(findings()).isNotEmpty();
  }

  private List<Finding> findings() {
    return STAGE.trail().verify(aggregate).findings();
  }

  private Finding finding(Fault fault, long n, long last, String field) {
    return new Finding(fault, aggregate.toString(), n, last, field);
  }

  private static List<Long> numbers(AuditPage page) {
    return page.entries().stream().map(entry -> entry.entry().n()).toList();
  }
}
