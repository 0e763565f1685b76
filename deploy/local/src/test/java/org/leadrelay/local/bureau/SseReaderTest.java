package org.leadrelay.local.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.bureau.SseReader.Event;

class SseReaderTest {
  private final SseReader reader = new SseReader();

  @Test
  void anEmptyLineCompletesAnEvent() {
    assertThat(read("id: c1", "data: {\"a\":1}", "", "id:c2", "data:2", ""))
        .containsExactly(new Event("c1", "{\"a\":1}"), new Event("c2", "2"));
  }

  @Test
  void anEventWithoutItsEmptyLineIsNotYetThere() {
    assertThat(read("id: c1", "data: 1")).isEmpty();
  }

  @Test
  void commentsKeepTheConnectionOpenAndAreNoEvents() {
    assertThat(read(": open", "", ":alive", "", "retry: 3000", "")).isEmpty();
  }

  @Test
  void linesOfDataAreJoined() {
    assertThat(read("data: one", "data", "data:  two", ""))
        .containsExactly(new Event("", "one\n\n two"));
  }

  @Test
  void theNewestIdHoldsUntilTheNext() {
    assertThat(read("id: c1", "data: 1", "", "data: 2", ""))
        .extracting(Event::id)
        .containsExactly("c1", "c1");
  }

  private List<Event> read(String... lines) {
    return List.of(lines).stream().map(reader::take).flatMap(Optional::stream).toList();
  }
}
