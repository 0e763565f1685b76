package org.leadrelay.requests.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.leadrelay.requests.trial.Api.NOTES;
import static org.leadrelay.requests.trial.Api.anyKey;
import static org.leadrelay.requests.trial.Api.as;
import static org.leadrelay.requests.trial.Api.officer;
import static org.leadrelay.requests.trial.Api.refused;
import static org.leadrelay.requests.trial.Api.write;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadrelay.requests.trial.Database;
import org.leadrelay.requests.trial.TrialClock;
import org.leadrelay.testkit.SuiteResource;
import org.leadrelay.testkit.Token;
import org.leadrelay.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class IdempotencyTest {

  private static final String REPLAYED = "Idempotency-Replayed";

  @Inject AnswerPurge purge;

  @BeforeEach
  void empty() {
    Database.clear();
  }

  @Test
  void aRepeatedCallGetsTheFirstAnswerAgain() {
    var key = anyKey();
    var first = write(key, "a note").then().statusCode(201).header(REPLAYED, nullValue()).extract();
    var again = write(key, "a note").then().statusCode(201).header(REPLAYED, "true").extract();
    assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
    for (var header : new String[] {"Location", "ETag", "Content-Type", "Cache-Control"}) {
      assertThat(again.header(header)).isNotNull().isEqualTo(first.header(header));
    }
    assertThat(Database.notes()).isEqualTo(1);
  }

  @Test
  void anAnswerWithoutABodyIsKeptToo() {
    var key = anyKey();
    write(key, "EMPTY").then().statusCode(204);
    write(key, "EMPTY").then().statusCode(204).header(REPLAYED, "true").body(equalTo(""));
    assertThat(Database.notes()).isEqualTo(1);
  }

  @Test
  void theKeyOfAnotherCallIsRefused() {
    var key = anyKey();
    write(key, "a note").then().statusCode(201);
    refused(write(key, "another note"), 422, "IDEMPOTENCY_KEY_REUSED");
    refused(write(key, "a note ".strip() + " "), 422, "IDEMPOTENCY_KEY_REUSED");
    assertThat(Database.notes()).isEqualTo(1);
  }

  @Test
  void theSameBodyWithAnotherQueryIsAnotherCall() {
    var key = anyKey();
    write(key, "a note").then().statusCode(201);
    var other =
        officer()
            .header("Idempotency-Key", key)
            .queryParam("atomic", true)
            .body(Map.of("title", "a note"))
            .post(NOTES);
    refused(other, 422, "IDEMPOTENCY_KEY_REUSED");
  }

  @Test
  void aCallWithoutAKeyIsRefused() {
    refused(officer().body(Map.of("title", "a")).post(NOTES), 400, "IDEMPOTENCY_KEY_MISSING");
    assertThat(Database.notes()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"with space", "schlüssel"})
  void aMalformedKeyIsRefused(String key) {
    refused(write(key, "a note"), 400, "VALIDATION_FAILED")
        .body("violations[0].pointer", equalTo("Idempotency-Key:"));
  }

  @Test
  void aKeyOfMoreThan255CharactersIsRefused() {
    write("k".repeat(255), "a note").then().statusCode(201);
    refused(write("k".repeat(256), "a note"), 400, "VALIDATION_FAILED");
  }

  @Test
  void theKeysOfTwoCallersAreTwoKeys() {
    var key = anyKey();
    var sameSubject =
        Token.plain().roles("officer").jurisdiction("310000").subject("officer-310000");
    for (var token :
        new String[] {
          Tokens.officer("310000"),
          Tokens.officer("320000"),
          sameSubject.jurisdiction("330000").signed(),
          sameSubject.client("another-client").signed()
        }) {
      as(token)
          .header("Idempotency-Key", key)
          .body(Map.of("title", "a note"))
          .post(NOTES)
          .then()
          .statusCode(201)
          .header(REPLAYED, nullValue());
    }
    assertThat(Database.notes()).isEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"REFUSED", "REFUSED_AS_VALUE"})
  void aRefusalUndoesWhatWasWrittenAndIsNotKept(String title) {
    var key = anyKey();
    var status = write(key, title).statusCode();
    assertThat(status).isBetween(400, 499);
    assertThat(Database.notes()).isZero();
    assertThat(Database.answers()).isZero();
    write(key, title).then().statusCode(status).header(REPLAYED, nullValue());
    write(key, "a note").then().statusCode(201).header(REPLAYED, nullValue());
  }

  @Test
  void aMalformedBodyDoesNotUseUpTheKey() {
    var key = anyKey();
    refused(write(key, ""), 400, "VALIDATION_FAILED");
    write(key, "a note").then().statusCode(201);
  }

  @Test
  void nothingOfAnAnswerOrItsCallIsReadableAtRest() {
    write("key-13800005678", "marker-13800005678").then().statusCode(201);
    var hex = HexFormat.of();
    assertThat(Database.answers()).isEqualTo(1);
    assertThat(Database.answersAsText())
        .doesNotContain("13800005678")
        .doesNotContain(hex.formatHex("13800005678".getBytes(UTF_8)))
        .doesNotContain("310000");
  }

  @Test
  void anAnswerIsForgottenAfter48Hours() {
    var key = anyKey();
    write(key, "a note").then().statusCode(201);
    TrialClock.INSTANCE.pass(Duration.ofDays(2).minusSeconds(1));
    write(key, "a note").then().header(REPLAYED, "true");
    TrialClock.INSTANCE.pass(Duration.ofSeconds(1));
    write(key, "a note").then().statusCode(201).header(REPLAYED, nullValue());
    assertThat(Database.notes()).isEqualTo(2);
  }

  @Test
  void anAnswerThatIsForgottenIsDeleted() {
    write(anyKey(), "a note").then().statusCode(201);
    purge.run();
    assertThat(Database.answers()).isEqualTo(1);
    TrialClock.INSTANCE.pass(Duration.ofDays(2));
    purge.run();
    assertThat(Database.answers()).isZero();
  }
}
