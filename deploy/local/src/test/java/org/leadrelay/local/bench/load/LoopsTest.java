package org.leadrelay.local.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.part.StackFailure;

class LoopsTest {

  @Test
  void anOpenLoopBeginsOnTimeWhetherOrNotTheOthersAreDone() {
    var dues = new ConcurrentLinkedQueue<Long>();
    var all = new CountDownLatch(20);

    OpenLoop.run(
        due -> {
          dues.add(due);
          all.countDown();
          all.await();
        },
        200,
        Duration.ofMillis(100));

    var sorted = dues.stream().sorted().toList();
    assertThat(sorted).hasSize(20);
    assertThat(sorted.getLast() - sorted.getFirst()).isEqualTo(95_000_000L);
  }

  @Test
  void aClosedLoopCountsWhatAllHaveDone() {
    var done = new ConcurrentLinkedQueue<Integer>();
    List<ClosedLoop.Work> workers = List.of(() -> done.add(1), () -> done.add(2));

    double rate = ClosedLoop.rate(workers, Duration.ofMillis(20));

    assertThat(done).contains(1, 2);
    assertThat(rate).isPositive();
  }

  @Test
  void aFailureIsNoFigure() {
    ClosedLoop.Work broken =
        () -> {
          throw new IllegalStateException("broken");
        };

    assertThatThrownBy(() -> ClosedLoop.rate(List.of(broken), Duration.ofSeconds(1)))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("broken");
    assertThatThrownBy(() -> OpenLoop.run(_ -> broken.once(), 10, Duration.ofMillis(200)))
        .isInstanceOf(StackFailure.class)
        .hasMessageContaining("broken");
  }
}
