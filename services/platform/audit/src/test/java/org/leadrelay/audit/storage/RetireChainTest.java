package org.leadrelay.audit.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.chain.ExportInspection;
import org.leadrelay.audit.chain.PublicKeys;
import org.leadrelay.audit.stage.Stage;

class RetireChainTest {

  @AutoClose private static final Stage STAGE = new Stage();

  private final UUID aggregate = UUID.randomUUID();

  @BeforeEach
  void aRetiredChain() {
    STAGE.append(aggregate, 2);
    retire();
  }

  @Test
  void theLastEntrySaysSo() {
    assertThat(STAGE.trail().page(aggregate, 2, 1).entries())
        .singleElement()
        .satisfies(last -> assertThat(last.entry().action()).isEqualTo("RETIRED"));
    assertThat(STAGE.trail().verify(aggregate).whole()).isTrue();
  }

  @Test
  void nothingIsAppendedAfterIt() {
    assertThatIllegalStateException().isThrownBy(() -> STAGE.append(aggregate, 1));
    assertThatIllegalStateException().isThrownBy(this::retire);
  }

  @Test
  void itsSignatureHoldsForAnybodyWithThePublicKey() throws Exception {
    ExportInspection inspection = ExportInspection.of(STAGE.export(aggregate));

    inspection.inspectRetirements(PublicKeys.parse(Files.readString(STAGE.publicKeys())));

    assertThat(inspection.findings()).isEmpty();
  }

  private void retire() {
    STAGE
        .database()
        .inTransaction(() -> STAGE.retireChain().retire(aggregate, AuditActor.system("retention")));
  }
}
