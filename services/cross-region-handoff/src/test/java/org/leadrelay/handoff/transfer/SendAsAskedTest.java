package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.handoff.transfer.Story.ORIGIN;

import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.transfer.SendAsAsked.RequestRefused;

class SendAsAskedTest {

  private final Office office = new Office();
  private final Set<UUID> answered = new HashSet<>();
  private final SendAsAsked asking =
      new SendAsAsked(office.sending, new Remembered(), office.records, office.clock);

  private final class Remembered implements Askings {
    @Override
    public boolean isAnswered(UUID requestId) {
      return answered.contains(requestId);
    }

    @Override
    public void answered(UUID requestId, Instant at) {
      answered.add(requestId);
    }
  }

  private static Sending asked(UUID requestId, String destination) {
    var sample = Samples.sending("lead", destination);
    return new Sending(
        sample.leadRef(),
        sample.destination(),
        sample.urgency(),
        sample.request(),
        sample.content(),
        requestId);
  }

  private RequestRefused refusal() {
    assertThat(office.records.lastFact().type()).isEqualTo(SendAsAsked.REFUSED);
    return (RequestRefused) Objects.requireNonNull(office.records.lastFact().data());
  }

  @Test
  void whatIsAskedForIsSentAndSaysWhatItAnswers() {
    var request = UUID.randomUUID();

    asking.send(ORIGIN, asked(request, "880200"));

    assertThat(office.register.snapshot()).hasSize(1);
    assertThat(Records.told(office.records.lastFact()).requestId()).isEqualTo(request);
  }

  @Test
  void whatIsAskedForTwiceIsSentOnce() {
    var request = UUID.randomUUID();

    asking.send(ORIGIN, asked(request, "880200"));
    asking.send(ORIGIN, asked(request, "880200"));

    assertThat(office.records.facts()).hasSize(1);
  }

  @Test
  void aRefusalIsAnsweredWithItsCodeAndSendsNothing() {
    var request = UUID.randomUUID();

    asking.send(ORIGIN, asked(request, "999999"));

    assertThat(refusal().code()).isEqualTo("JURISDICTION_UNKNOWN");
    assertThat(refusal().requestId()).isEqualTo(request);
    assertThat(office.records.lastFact().own()).isEmpty();
    assertThat(office.register.snapshot()).isEmpty();
  }

  @Test
  void theActiveHandoffInTheWayIsNamed() {
    asking.send(ORIGIN, asked(UUID.randomUUID(), "880200"));
    var first = office.register.snapshot().keySet().iterator().next();

    asking.send(ORIGIN, asked(UUID.randomUUID(), "880200"));

    assertThat(refusal().code()).isEqualTo("HANDOFF_ACTIVE");
    assertThat(refusal().handoff()).isEqualTo(first);
  }
}
