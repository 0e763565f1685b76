package org.leadrelay.sealing.tink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.sealing.SealBrokenException;
import org.leadrelay.sealing.Transport;
import org.leadrelay.sealing.UnknownRecipientException;
import org.leadrelay.sealing.keys.Purpose;

class TinkTransportTest {

  private static final String HANDOFF = "cross-region-handoff";
  private static final String CONTEXT =
      Transport.context(new UUID(1, 2), "org.leadrelay.lead.handoff-requested.v1");
  private static final byte[] CLEAR = "张某，13800000000".getBytes(UTF_8);

  @TempDir Path intakePath;
  @TempDir Path handoffPath;
  private Keys handoffKeys;
  private Transport intake;
  private Transport handoff;

  @BeforeEach
  void introduce() throws IOException {
    Keys intakeKeys = Keys.generated(intakePath);
    handoffKeys = Keys.generated(handoffPath);
    handoffKeys.introduceTo(intakeKeys, HANDOFF);
    intake = new TinkTransport(intakeKeys.keysets());
    handoff = new TinkTransport(handoffKeys.keysets());
  }

  @Test
  void theRecipientOpensIt() {
    byte[] sealed = intake.sealFor(HANDOFF, CONTEXT, CLEAR);

    assertThat(handoff.open(CONTEXT, sealed)).isEqualTo(CLEAR);
  }

  @Test
  void theSenderItselfCannot() {
    byte[] sealed = intake.sealFor(HANDOFF, CONTEXT, CLEAR);

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> intake.open(CONTEXT, sealed));
  }

  @Test
  void itDoesNotOpenInAnotherMessage() {
    byte[] sealed = intake.sealFor(HANDOFF, CONTEXT, CLEAR);
    String other = Transport.context(new UUID(1, 3), "org.leadrelay.lead.handoff-requested.v1");

    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> handoff.open(other, sealed));
  }

  @Test
  void aServiceWithoutPublicKeysHereIsNoRecipient() {
    assertThatExceptionOfType(UnknownRecipientException.class)
        .isThrownBy(() -> intake.sealFor("courier-check", CONTEXT, CLEAR))
        .withMessageContaining("courier-check");
  }

  @Test
  void whatWasUnderWayWhenTheRecipientRotatedStillOpens() {
    byte[] underWay = intake.sealFor(HANDOFF, CONTEXT, CLEAR);

    handoffKeys.renew(Purpose.TRANSPORT);

    assertThat(handoff.open(CONTEXT, underWay)).isEqualTo(CLEAR);
  }

  @Test
  void aSenderThatGotTheNewPublicKeysUsesThem() throws IOException {
    Keys intakeKeys = Keys.generated(intakePath);
    handoffKeys.renew(Purpose.TRANSPORT);
    handoffKeys.introduceTo(intakeKeys, HANDOFF);
    byte[] sealed = new TinkTransport(intakeKeys.keysets()).sealFor(HANDOFF, CONTEXT, CLEAR);
    handoffKeys.destroyFirst(Purpose.TRANSPORT);

    assertThat(handoff.open(CONTEXT, sealed)).isEqualTo(CLEAR);
  }
}
