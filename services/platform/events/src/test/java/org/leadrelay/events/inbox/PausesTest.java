package org.leadrelay.events.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

class PausesTest {

  private static final TopicPartition ONE = new TopicPartition("topic", 1);
  private static final TopicPartition TWO = new TopicPartition("topic", 2);

  private final Pauses pauses = new Pauses();

  @Test
  void aPauseEndsByItselfAndIsToldOnce() {
    pauses.begin(ONE, new IllegalStateException("away"));

    assertThat(pauses.due()).isEmpty();
    await().until(() -> pauses.due().equals(List.of(ONE)));
    assertThat(pauses.due()).isEmpty();
    assertThat(pauses.count()).isEqualTo(1);
  }

  @Test
  void aPartitionThatWorksIsNotCountedAnyMore() {
    pauses.begin(ONE, new IllegalStateException("away"));
    pauses.begin(TWO, new IllegalStateException("away"));

    pauses.end(ONE);
    pauses.end(ONE);

    assertThat(pauses.count()).isEqualTo(1);
  }

  @Test
  void whatIsNotOursAnyMoreIsForgotten() {
    pauses.begin(ONE, new IllegalStateException("away"));
    pauses.begin(TWO, new IllegalStateException("away"));

    pauses.forget(List.of(ONE));
    assertThat(pauses.count()).isEqualTo(1);

    pauses.clear();
    assertThat(pauses.count()).isZero();
  }
}
