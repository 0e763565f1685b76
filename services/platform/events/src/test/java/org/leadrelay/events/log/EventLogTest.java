package org.leadrelay.events.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.events.Occurrence.EAST;
import static org.leadrelay.events.Occurrence.NOON;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.Fact;
import org.leadrelay.events.FeedEvent;
import org.leadrelay.events.Occurrence;
import org.leadrelay.jurisdiction.Jurisdiction;

class EventLogTest {

  private static final String TRACEPARENT =
      "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final LogFixture events = new LogFixture();

  @AfterEach
  void close() {
    events.close();
  }

  record Data(Jurisdiction where, Instant when, BigDecimal grams, @Nullable String absent) {}

  @Test
  void dataIsWrittenAsEventsHaveIt() {
    appendData(new Data(EAST, NOON, new BigDecimal("0.10"), null));

    assertThat(only().data())
        .isEqualTo(
            "{\"where\":\"880100\",\"when\":\"2026-11-23T12:00:00.123456Z\",\"grams\":\"0.10\"}");
  }

  @Test
  void whatWasWrittenIsReadAlsoWithFieldsThatAreUnknownHere() throws Exception {
    var data = new Data(EAST, NOON, new BigDecimal("0.10"), null);
    var newer = EventJson.MAPPER.valueToTree(data).deepCopy();
    ((ObjectNode) newer).put("added", true);

    assertThat(EventJson.MAPPER.treeToValue(newer, Data.class)).isEqualTo(data);
  }

  @Test
  void theTraceGoesAlong() {
    TraceContext.of(TRACEPARENT).wrap(() -> events.append(Occurrence.any())).run();
    events.sequence();

    assertThat(only().traceparent()).isEqualTo(TRACEPARENT);
  }

  @Test
  void anythingElseThanATraceparentIsNoTrace() {
    TraceContext.of("garbage").wrap(() -> events.append(Occurrence.any())).run();
    events.sequence();

    assertThat(only().traceparent()).isNull();
  }

  @Test
  void severalFactsKeepTheirOrder() {
    var aggregate = UUID.randomUUID();
    events.append(
        Occurrence.of(aggregate, 1), Occurrence.of(aggregate, 2), Occurrence.of(aggregate, 3));
    events.sequence();

    assertThat(events.all()).extracting(FeedEvent::sequence).containsExactly(1L, 2L, 3L);
  }

  @Test
  void theSequencerIsWokenOncePerAppendAndNotForNothing() {
    var woken = new AtomicInteger();
    var log =
        new EventLog(
            events.pool, EventLog.AppendCheck.NONE, AfterCommit.AT_ONCE, woken::incrementAndGet);

    log.appendAll(List.of());
    assertThat(woken).hasValue(0);

    log.appendAll(List.of(Occurrence.any(), Occurrence.any()));
    assertThat(woken).hasValue(1);
  }

  @Test
  void whatIsTooLargeForABrokerIsRefusedHere() {
    assertThatThrownBy(() -> appendData("x".repeat(EventLog.LARGEST)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("too large");
  }

  @Test
  void whatHasNoJsonIsRefused() {
    assertThatThrownBy(() -> appendData(new Object())).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatTheCheckRefusesIsNotAppended() {
    var log =
        new EventLog(
            events.pool,
            (type, json) -> {
              throw new IllegalArgumentException("not a " + type);
            },
            AfterCommit.AT_ONCE,
            () -> {});

    assertThatThrownBy(() -> log.append(Occurrence.any())).hasMessageContaining("not a ");
    assertThat(events.number("select count(*) from event")).isZero();
  }

  private void appendData(Object data) {
    events.append(
        new Fact(UUID.randomUUID(), 1, Occurrence.TYPE, NOON, Set.of(EAST), Set.of(), data));
    events.sequence();
  }

  private FeedEvent only() {
    assertThat(events.all()).hasSize(1);
    return events.all().getFirst();
  }
}
