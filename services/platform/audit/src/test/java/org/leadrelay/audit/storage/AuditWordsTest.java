package org.leadrelay.audit.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.chain.ExportInspection;
import org.leadrelay.audit.chain.Finding;
import org.leadrelay.audit.chain.Finding.Fault;
import org.leadrelay.audit.stage.Stage;

/** What somebody gave as the reason can be read by who reads the chain, and not be changed. */
class AuditWordsTest {

  private static final String PURPOSE = "核对收货人 13800000000";

  @AutoClose private static final Stage STAGE = new Stage();

  private final UUID aggregate = UUID.randomUUID();

  @BeforeEach
  void oneEntryWithoutWordsAndTwoWith() {
    STAGE.append(aggregate, 1);
    reveal(PURPOSE);
    reveal("再次核对");
  }

  @Test
  void theyAreReadWithTheEntry() {
    assertThat(STAGE.trail().page(aggregate, 0, 10).entries())
        .extracting(AuditEntry::words)
        .containsExactly(Map.of(), Map.of("purpose", PURPOSE), Map.of("purpose", "再次核对"));
  }

  @Test
  void theyAreSealedAtRest() {
    String stored =
        STAGE.text(
            "select string_agg(e::text || encode(e.words, 'escape'), ' ') from audit_entry e"
                + " where aggregate = '%s'".formatted(aggregate));

    assertThat(stored).contains("reveal").doesNotContain("13800000000");
    assertThat(STAGE.export(aggregate)).noneMatch(line -> line.contains("13800000000"));
  }

  @Test
  void theOwnersExportHoldsThemAndProvesThem() {
    List<String> lines = export();

    assertThat(lines.get(1)).contains(PURPOSE);
    assertThat(ExportInspection.of(lines).findings()).isEmpty();
    lines.set(1, lines.get(1).replace(PURPOSE, "其他"));
    assertThat(ExportInspection.of(lines).findings()).containsExactly(changed("words.purpose"));
  }

  @Test
  void aChangedSealIsFoundAndHidesNoOtherEntry() {
    STAGE.tamper(
        "update audit_entry set words = set_byte(words, 40, 255 - get_byte(words, 40)) where n = 2 and aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(changed("words.purpose"));
    assertThat(STAGE.trail().page(aggregate, 0, 10).entries())
        .extracting(AuditEntry::words)
        .containsExactly(Map.of(), Map.of(), Map.of("purpose", "再次核对"));
  }

  @Test
  void wordsOfAnotherEntryAreFound() {
    STAGE.tamper(
        "update audit_entry e set words = other.words from audit_entry other where e.n = 2 and other.n = 3 and e.aggregate = other.aggregate and e.aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(changed("words.purpose"));
  }

  @Test
  void whoHoldsTheKeysCannotSayOtherWordsEither() {
    STAGE.seal(aggregate, 2, "{\"purpose\":\"其他\"}");

    assertThat(findings()).containsExactly(changed("words.purpose"));
  }

  @Test
  void lostWordsAreFound() {
    STAGE.tamper(
        "update audit_entry set words = null where n = 2 and aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(changed("words.purpose"));
  }

  @Test
  void aSeedThatDoesNotOpenIsFound() {
    STAGE.tamper(
        "update audit_entry set seed = words where n = 2 and aggregate = '%s'"
            .formatted(aggregate));

    assertThat(findings()).containsExactly(changed("seed"));
  }

  private void reveal(String purpose) {
    STAGE
        .database()
        .inTransaction(() ->
            STAGE
                .ledger()
                .append(
                    new AuditNote(
                        aggregate,
                        STAGE.clock().instant(),
                        AuditActor.officer("880101", "officer-1"),
                        "reveal",
                        Map.of(),
                        Map.of("holder", "880101"),
                        Map.of("purpose", purpose))));
  }

  private List<String> export() {
    List<String> lines = new ArrayList<>();
    STAGE.trail().exportWithSalts(aggregate, lines::add);
    return lines;
  }

  private List<Finding> findings() {
    return STAGE.trail().verify(aggregate).findings();
  }

  private Finding changed(String field) {
    return new Finding(Fault.CHANGED, aggregate.toString(), 2, 2, field);
  }
}
