package org.leadrelay.precursor.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.ledger.Works.START;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChunksTest {

  @Test
  void theyKeepTheOrderAndAreNotTooLarge() {
    var postings = IntStream.range(0, 250).mapToObj(_ -> Postings.produced("1", START)).toList();
    var chunks = Chunks.of(postings);
    assertThat(chunks).extracting(List::size).containsExactly(100, 100, 50);
    assertThat(chunks.stream().flatMap(List::stream)).containsExactlyElementsOf(postings);
    assertThat(Chunks.of(List.of())).isEmpty();
  }

  @Test
  void whatNamesOneConsignmentIsInDifferentChunks() {
    var consignment = UUID.randomUUID();
    var out = Postings.dispatch("1", START, consignment);
    var back = Postings.of("1", START, Postings.road(consignment), Postings.at(Works.ORIGIN), null);
    assertThat(Chunks.of(List.of(out, back, back))).hasSize(3);
    assertThat(Chunks.of(List.of(out, Postings.dispatch("1", START)))).hasSize(1);
  }
}
