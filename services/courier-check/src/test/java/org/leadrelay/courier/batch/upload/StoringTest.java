package org.leadrelay.courier.batch.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.leadrelay.courier.batch.Batch;
import org.leadrelay.courier.batch.Chunk;
import org.leadrelay.courier.batch.Format;
import org.leadrelay.courier.batch.Stored;
import org.leadrelay.courier.batch.Tally;
import org.leadrelay.courier.waybill.NumbersTaken;

/** What is tried again while chunks are stored, and what is not. */
class StoringTest {

  private static final UUID BATCH = UUID.randomUUID();
  private static final Batch.Progress START = new Batch.Progress(0, 0, new byte[0]);
  private static final Chunk CHUNK = new Chunk(0, 1, List.of(), Map.of(), START);
  private static final Stored NEW = stored(false);
  private static final Stored MET = stored(true);

  /** What the database does next: answers or fails. */
  private final Deque<Supplier<Stored>> next = new ArrayDeque<>();

  /** Whether numbers in use were looked for, of each attempt. */
  private final List<Boolean> looked = new ArrayList<>();

  private final Storing storing =
      new Storing((_, _, lookFirst) -> {
        looked.add(lookFirst);
        return next.removeFirst().get();
      });

  @Test
  void numbersAreLookedForFromTheFirstThatIsTakenUntilAChunkHasNone() {
    fails(taken());
    succeeds(MET, NEW, NEW);
    assertThat(List.of(store(), store(), store())).containsExactly(MET, NEW, NEW);
    assertThat(looked).containsExactly(false, true, true, false);
  }

  @Test
  void anUploadThatOthersKeepTakingNumbersFromGivesUp() {
    Collections.nCopies(9, taken()).forEach(this::fails);
    assertThatThrownBy(this::store).isInstanceOf(NumbersTaken.class);
    assertThat(looked).hasSize(9);
  }

  @Test
  void aDeadlockIsTriedAgainOnce() {
    fails(deadlock());
    succeeds(NEW);
    assertThat(store()).isSameAs(NEW);
    fails(deadlock());
    fails(deadlock());
    assertThatThrownBy(this::store).hasRootCauseInstanceOf(SQLException.class);
    assertThat(looked).hasSize(4);
  }

  @Test
  void anyOtherFailureIsNotTriedAgain() {
    fails(new IllegalStateException(new SQLException("the disk is full", "53100")));
    assertThatThrownBy(this::store).hasRootCauseMessage("the disk is full");
    assertThat(looked).hasSize(1);
  }

  private Stored store() {
    return storing.store(BATCH, CHUNK);
  }

  private void succeeds(Stored... results) {
    for (var result : results) {
      next.add(() -> result);
    }
  }

  private void fails(RuntimeException failure) {
    next.add(() -> {
      throw failure;
    });
  }

  private static NumbersTaken taken() {
    return new NumbersTaken(new SQLException("duplicate key", "23505"));
  }

  private static RuntimeException deadlock() {
    return new IllegalStateException(new SQLException("deadlock detected", "40P01"));
  }

  private static Stored stored(boolean numbersMet) {
    var batch =
        new Batch(BATCH, "DMO", "b", Format.NDJSON, null, Instant.EPOCH, START, Tally.NONE, null);
    return new Stored.Advanced(batch, numbersMet);
  }
}
