package org.leadrelay.requests.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.leadrelay.requests.trial.Api.anyKey;
import static org.leadrelay.requests.trial.Api.refused;
import static org.leadrelay.requests.trial.Api.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.requests.trial.Database;
import org.leadrelay.requests.trial.Meeting;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class IdempotencyUnderFaultsTest {

  @Inject Meeting meeting;

  @BeforeEach
  void empty() {
    Database.clear();
  }

  @Test
  void aSecondCallIsToldAtOnceThatTheFirstIsRunning() {
    var key = anyKey();
    var first = CompletableFuture.supplyAsync(() -> write(key, "WAITS"));
    meeting.meet();
    refused(write(key, "WAITS"), 409, "REQUEST_IN_PROGRESS").header("Retry-After", equalTo("1"));
    meeting.meet();
    assertThat(first.join().statusCode()).isEqualTo(201);
    write(key, "WAITS").then().statusCode(201).header("Idempotency-Replayed", "true");
    assertThat(Database.notes()).isEqualTo(1);
  }

  @Test
  void ofManyCallsAtOnceOneTakesEffect() throws InterruptedException {
    var key = anyKey();
    var start = new CountDownLatch(1);
    try (var callers = Executors.newFixedThreadPool(8)) {
      var answers =
          IntStream.range(0, 40)
              .mapToObj(_ -> CompletableFuture.supplyAsync(() -> after(start, key), callers))
              .toList();
      start.countDown();
      assertThat(answers)
          .extracting(answer -> answer.join().statusCode())
          .containsOnly(201, 409)
          .contains(201);
    }
    assertThat(Database.notes()).isEqualTo(1);
  }

  private static Response after(CountDownLatch start, String key) {
    try {
      start.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return write(key, "a note");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEADLOCKS_ONCE", "DIES_ONCE", "FAILS_AT_COMMIT_ONCE"})
  void aFaultThatPassesIsNotSeenByTheCaller(String title) {
    write(anyKey(), title).then().statusCode(201);
    assertThat(Database.notes()).isEqualTo(1);
    assertThat(Database.answers()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"DEADLOCKS_TWICE", "DIES_TWICE"})
  void aFaultThatStaysIsAnsweredBusyAndLeavesNothingBehind(String title) {
    var key = anyKey();
    refused(write(key, title), 503, "BUSY").header("Retry-After", equalTo("1"));
    assertThat(Database.notes()).isZero();
    assertThat(Database.answers()).isZero();
    write(key, title).then().statusCode(201);
    assertThat(Database.notes()).isEqualTo(1);
  }
}
