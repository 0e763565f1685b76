package org.leadrelay.sealing.reindex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Token;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.Keyset;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.sealing.tink.TinkBlindIndex;
import org.leadrelay.testkit.TestDatabase;

class ReindexTokensTest {

  @TempDir Path keys;
  private TestDatabase database;
  private BlindIndex index;
  private PhoneNumbers phones;
  private ReindexTokens reindex;

  @BeforeEach
  void fiveTokensOfVersionOneAndARotation() {
    database = TestDatabase.fresh();
    KeysetTool.generateMissing(keys, List.of(Purpose.BLIND_INDEX));
    KeyDirectory directory = new KeyDirectory(keys);
    Keysets keysets = new Keysets(directory, Set.of(Purpose.BLIND_INDEX));
    index = new TinkBlindIndex(keysets);
    phones = new PhoneNumbers(database, index);
    for (int i = 0; i < 5; i++) {
      phones.store("1380000000" + i);
    }
    Keyset rotated = directory.read(Purpose.BLIND_INDEX).orElseThrow().rotate();
    directory.write(rotated.promote(2));
    keysets.refresh();
    reindex = new ReindexTokens(database.service(), index);
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void everyTokenIsRenewedBatchByBatch() {
    assertThat(next().renewed()).isEqualTo(2);
    assertThat(phones.tokens()).extracting(Token::keyVersion).containsExactly(2, 2, 1, 1, 1);

    ReindexProgress last = toTheEnd();

    assertThat(last.renewed()).isEqualTo(5);
    assertThat(phones.tokens())
        .isEqualTo(phones.numbers().stream().map(phones::currentToken).toList());
  }

  @Test
  void aBatchThatFailsIsNeitherRenewedNorCounted() {
    next();
    phones.failOnce();

    assertThatIllegalStateException().isThrownBy(this::next);

    assertThat(phones.tokens()).extracting(Token::keyVersion).containsExactly(2, 2, 1, 1, 1);
    assertThat(next().renewed()).isEqualTo(4);
  }

  @Test
  void aRowWrittenBehindThePositionWithTheOlderKeyIsNotMissed() {
    next();
    next();
    phones.put(new UUID(0, 1), "13800000009", new Token(1, "0".repeat(32)));

    assertThat(toTheEnd().renewed()).isEqualTo(6);
    assertThat(phones.tokens()).extracting(Token::keyVersion).containsOnly(2);
  }

  @Test
  void whileOneReplicaRenewsAnotherStepsBack() throws Exception {
    next();

    boolean free =
        database.inTransaction(() -> {
          assertThat(reindex.next(phones, 2)).isPresent();
          return CompletableFuture.supplyAsync(
                  () -> database.inTransaction(() -> reindex.next(phones, 2)).isPresent())
              .get();
        });

    assertThat(free).isFalse();
  }

  @Test
  void aLateRowOfAColumnThatWasDoneIsRenewedToo() {
    toTheEnd();
    assertThat(next().done()).isTrue();
    phones.put(new UUID(0, 1), "13800000009", new Token(1, "0".repeat(32)));

    assertThat(next().done()).isFalse();
    assertThat(toTheEnd().renewed()).isEqualTo(6);
  }

  private ReindexProgress toTheEnd() {
    ReindexProgress progress = next();
    while (!progress.done()) {
      progress = next();
    }
    return progress;
  }

  private ReindexProgress next() {
    return database.inTransaction(() -> reindex.next(phones, 2)).orElseThrow();
  }
}
