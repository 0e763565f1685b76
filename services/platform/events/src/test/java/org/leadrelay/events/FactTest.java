package org.leadrelay.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.events.Occurrence.EAST;
import static org.leadrelay.events.Occurrence.NOON;
import static org.leadrelay.events.Occurrence.REGION;
import static org.leadrelay.events.Occurrence.WEST;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.events.FeedBatch.Addressed;

class FactTest {

  @Test
  void aSequenceStartsAtOne() {
    assertThatThrownBy(() -> Occurrence.of(UUID.randomUUID(), 0)).hasMessageContaining("not 0");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "accepted",
        "org.leadrelay.accepted",
        "org.leadrelay.Accepted.v1",
        "org..x.v1",
        "org.x.v0"
      })
  void aTypeHasItsVersion(String type) {
    assertThatThrownBy(
            () -> new Fact(UUID.randomUUID(), 1, type, NOON, Set.of(), Set.of(), Map.of()))
        .hasMessageContaining(type);
  }

  @Test
  void everyFactHasItsOwnId() {
    assertThat(Occurrence.any().id()).isNotEqualTo(Occurrence.any().id());
    assertThat(Occurrence.any().id().version()).isEqualTo(7);
  }

  @Test
  void anEventConcernsItsPartiesAndInSubtreeScopeThoseAbove() {
    var event =
        new FeedEvent(
            new FeedCursor(1, 1),
            UUID.randomUUID(),
            URI.create("urn:a"),
            Occurrence.TYPE,
            UUID.randomUUID(),
            1,
            NOON,
            URI.create("urn:b"),
            "{}",
            null);
    var addressed = new Addressed(event, Set.of(EAST), Set.of(REGION));

    assertThat(addressed.concerns(EAST, FeedScope.OWN)).isTrue();
    assertThat(addressed.concerns(EAST, FeedScope.SUBTREE)).isTrue();
    assertThat(addressed.concerns(REGION, FeedScope.OWN)).isFalse();
    assertThat(addressed.concerns(REGION, FeedScope.SUBTREE)).isTrue();
    assertThat(addressed.concerns(WEST, FeedScope.SUBTREE)).isFalse();
  }
}
