package org.leadrelay.audit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.chain.ExportInspection;
import org.leadrelay.audit.chain.PublicKeys;
import org.leadrelay.audit.stage.Stage;

class RetireChainTest {

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
  void aRetiredChain() {
    stage.append(aggregate, 2);
    retire();
  }

  @Test
  void theLastEntrySaysSo() {
    assertThat(stage.trail().page(aggregate, 2, 1).entries())
        .singleElement()
        .satisfies(last -> assertThat(last.entry().action()).isEqualTo("RETIRED"));
    assertThat(stage.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void nothingIsAppendedAfterIt() {
    assertThatIllegalStateException().isThrownBy(() -> stage.append(aggregate, 1));
    assertThatIllegalStateException().isThrownBy(this::retire);
  }

  @Test
  void itsSignatureHoldsForAnybodyWithThePublicKey() throws Exception {
    ExportInspection inspection = ExportInspection.of(stage.export(aggregate));

    inspection.inspectRetirements(PublicKeys.parse(Files.readString(stage.publicKeys())));

    assertThat(inspection.findings()).isEmpty();
  }

  private void retire() {
    stage
        .database()
        .inTransaction(() -> stage.retireChain().retire(aggregate, AuditActor.system("retention")));
  }
}
