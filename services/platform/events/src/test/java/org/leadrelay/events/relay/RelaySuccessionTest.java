package org.leadrelay.events.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.log.LogFixture;

/** Who publishes after whom; that two never interleave is the broker's doing, see RelayTest. */
class RelaySuccessionTest {

  private static final Duration LEASE = Duration.ofSeconds(2);

  private final LogFixture events = new LogFixture();
  private final Publication publication = new Publication(events.pool, LogFixture.SOURCE);
  private final CountDownLatch answered = new CountDownLatch(1);

  @BeforeEach
  void somethingHappened() {
    events.append(Occurrence.any());
    events.sequence();
  }

  @AfterEach
  void close() {
    answered.countDown();
    events.close();
  }

  @Test
  void aKilledLeaderIsFollowedWhenItsLeaseIsOver() {
    var killed = UUID.randomUUID();
    assertThat(publication.lead(killed, LEASE)).hasValue(0);
    var successor = relay(RelaySuccessionTest::quick);

    successor.take();
    assertThat(published()).isZero();

    await()
        .atMost(LEASE.plusSeconds(2))
        .until(() -> {
          successor.take();
          return published() == 1;
        });
  }

  @Test
  void aLeaderWhoseBrokerIsSlowerThanItsLeaseKeepsIt() throws InterruptedException {
    var leader = relay(this::slow);
    var turn = Thread.ofVirtual().start(leader::take);
    await()
        .until(
            () -> events.number("select count(*) from event_relay where leader is not null") == 1);

    var other = UUID.randomUUID();
    await()
        .during(LEASE.multipliedBy(2))
        .atMost(LEASE.multipliedBy(3))
        .until(() -> publication.lead(other, LEASE).isEmpty());
    answered.countDown();
    turn.join();

    assertThat(published()).isEqualTo(1);
  }

  @Test
  void aLeaderThatFailsLetsAnotherBeginAtOnce() {
    var failing =
        relay(() -> {
          throw new KafkaException("no broker");
        });

    assertThatThrownBy(failing::take).hasMessage("no broker");
    relay(RelaySuccessionTest::quick).take();

    assertThat(published()).isEqualTo(1);
  }

  @Test
  void aLeaderThatEndsLetsAnotherBeginAtOnce() {
    var ending = relay(RelaySuccessionTest::quick);
    ending.take();
    ending.end();
    somethingHappened();

    relay(RelaySuccessionTest::quick).take();

    assertThat(published()).isEqualTo(2);
  }

  @Test
  void whoHasLostTheLeaseDoesNotGetItBackByRenewing() {
    var former = UUID.randomUUID();
    publication.lead(former, LEASE);
    publication.release(former);

    publication.renew(former, LEASE);

    assertThat(publication.lead(UUID.randomUUID(), LEASE)).isPresent();
  }

  @Test
  void aFullBatchIsFollowedByTheNextWithoutRest() {
    for (int n = 0; n < 499; n++) {
      events.append(Occurrence.any());
    }
    events.sequence();
    var relay = relay(RelaySuccessionTest::quick);

    assertThat(relay.take()).isZero();
    assertThat(published()).isEqualTo(500);
    assertThat(relay.take()).isPositive();
  }

  private Relay relay(Supplier<Producer<String, byte[]>> producers) {
    var topics = new Topics("", Map.of("org.leadrelay.test.", "succession"));
    return new Relay(publication, topics, LEASE, producers);
  }

  private long published() {
    return events.number("select published from event_relay");
  }

  private static Producer<String, byte[]> quick() {
    return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  }

  private Producer<String, byte[]> slow() {
    return new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer()) {
      @Override
      public void commitTransaction() {
        try {
          answered.await();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
        super.commitTransaction();
      }
    };
  }
}
