package org.leadrelay.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.schema.EventSchemas;

class AdmissionTest {

  private final InboxFixture service = new InboxFixture();
  private final Inbox inbox = new Inbox(service.events.bound.asDataSource(), "test");
  private final EventSchemas schemas = new EventSchemas(AdmissionTest.class.getClassLoader());

  @AfterEach
  void close() {
    service.close();
  }

  @Test
  void whatAnotherReplicaWasFirstToApplyIsNotAppliedHere() {
    var admission = new Admission(inbox, schemas, Map.of(service.topic, service.recorder));
    var message = message();

    service.events.inTransaction(() -> admission.apply(message));
    service.events.inTransaction(() -> admission.apply(message));

    assertThat(admission.isRepeated(message)).isTrue();
    assertThat(service.recorder.applied("a")).containsExactly(1L);
  }

  @Test
  void whatIsParkedOfATopicThatNobodyListensToAnyMoreStaysParked() {
    var admission = new Admission(inbox, schemas, Map.of());

    assertThatThrownBy(() -> admission.apply(message()))
        .isInstanceOfSatisfying(
            Condemned.class, condemned -> assertThat(condemned.reason()).isEqualTo("NO_LISTENER"));
    assertThat(service.recorder.applied("a")).isEmpty();
  }

  private Message message() {
    var sent = service.event("a", 1);
    var received = new ConsumerRecord<>(service.fullTopic, 0, 0L, sent.key(), sent.value());
    sent.headers().forEach(header -> received.headers().add(header));
    return Message.of(service.topic, received);
  }
}
