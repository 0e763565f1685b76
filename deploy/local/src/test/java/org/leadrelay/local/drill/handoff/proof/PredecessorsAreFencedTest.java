package org.leadrelay.local.drill.handoff.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.local.drill.handoff.proof.Planted.written;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.drill.handoff.evidence.Written;

class PredecessorsAreFencedTest {
  private final Planted planted = new Planted();

  @Test
  void epochsThatRiseAreRight() {
    assertThat(findings()).isEmpty();
  }

  @Test
  void aWriteUnderTheOldEpochBehindTheNewOneIsFound() {
    planted.log.add(2, written(2, 7, 0));

    assertThat(findings()).singleElement().asString().startsWith("behind its successor");
  }

  @Test
  void aReplacedProducerThatComesAgainIsFound() {
    planted.log.add(written(3, 7, 2));

    assertThat(findings()).singleElement().asString().startsWith("behind its successor");
  }

  @Test
  void theSameEpochInAnotherPartitionIsNoConcern() {
    planted.log.add(new Written("handoffs.v1-1", 0, 7, (short) 0, true));

    assertThat(findings()).isEmpty();
  }

  @Test
  void aWriteOutsideAnyTransactionIsFound() {
    planted.log.add(new Written("handoffs.v1-0", 3, 8, (short) 0, false));

    assertThat(findings()).singleElement().asString().startsWith("outside any transaction");
  }

  private List<String> findings() {
    return new PredecessorsAreFenced().findings(planted.evidence()).toList();
  }
}
