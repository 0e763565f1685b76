package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Arrays;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.leadrelay.testkit.Token;
import org.leadrelay.testkit.database.Snapshot;

/**
 * All tests of one operation. A request is refused for its first fault in the order 401, 403, 404,
 * 400, 428, 412, so it is sent with later faults too. Each test has a resource of its own.
 */
final class RowTests {

  private final Row row;
  private final Supplier<Snapshot> tables;

  RowTests(Row row, Supplier<Snapshot> tables) {
    this.row = row;
    this.tables = tables;
  }

  Stream<DynamicTest> all() {
    return Stream.of(
            row.open ? Stream.<DynamicTest>empty() : unauthorised(),
            row.subject.isPresent() ? unseen() : Stream.<DynamicTest>empty(),
            malformed(),
            row.headers.contains(Call.IDEMPOTENCY_KEY) ? keyless() : Stream.<DynamicTest>empty(),
            row.headers.contains(Call.IF_MATCH) ? outdated() : Stream.<DynamicTest>empty(),
            successes())
        .flatMap(Function.identity());
  }

  private Stream<DynamicTest> unauthorised() {
    return Stream.concat(
        Stream.of(
            refusal(Refusal.UNAUTHENTICATED, "no token", this::hopeless),
            refusal(
                Refusal.UNAUTHENTICATED,
                "a token that is over",
                subject -> hopeless(subject).token(Token.plain().expired().signed())),
            refusal(
                Refusal.ROLE_REQUIRED,
                "a token without a role",
                subject -> hopeless(subject).token(Token.plain().signed()))),
        Arrays.stream(Role.values())
            .filter(role -> !row.roles.contains(role))
            .map(role ->
                refusal(
                    Refusal.ROLE_REQUIRED,
                    role.toString(),
                    subject -> hopeless(subject).token(row.caller.token(role)))));
  }

  private Stream<DynamicTest> unseen() {
    return Stream.concat(
        Stream.of(
            refusal(
                Refusal.NOT_FOUND,
                "a resource that does not exist",
                subject -> authorised(hopeless(subject.unknown())))),
        row.stranger.stream()
            .flatMap(stranger ->
                row.roles.stream()
                    .filter(role -> !stranger.party(role).equals(row.caller.party(role)))
                    .map(role ->
                        refusal(
                            Refusal.NOT_FOUND,
                            role + " of strangers",
                            subject -> hopeless(subject).token(stranger.token(role))))));
  }

  private Stream<DynamicTest> malformed() {
    return Stream.concat(
        WrongBody.of(row)
            .map(wrong ->
                refusal(
                    Refusal.malformed(wrong.pointer()),
                    wrong.fault(),
                    subject -> right(subject).without(Call.IF_MATCH).body(wrong.text()))),
        row.wrongQueries.stream()
            .map(wrong ->
                refusal(
                    wrong.refusal(),
                    "%s=%s".formatted(wrong.name(), wrong.value()),
                    subject -> right(subject).query(wrong.name(), wrong.value()))));
  }

  private Stream<DynamicTest> keyless() {
    return Stream.of(
        refusal(
            Refusal.KEY_MISSING,
            "no Idempotency-Key",
            subject -> right(subject).without(Call.IDEMPOTENCY_KEY)));
  }

  private Stream<DynamicTest> outdated() {
    return Stream.of(
        refusal(
            Refusal.PRECONDITION_REQUIRED,
            "no If-Match",
            subject -> right(subject).without(Call.IF_MATCH)),
        refusal(
            Refusal.PRECONDITION_FAILED,
            "an ETag that is not the resource's",
            subject -> right(subject).header(Call.IF_MATCH, subject.otherEtag())));
  }

  private Stream<DynamicTest> successes() {
    return row.open
        ? Stream.of(success("anybody", Function.identity()))
        : row.roles.stream()
            .map(role -> success(role.toString(), call -> call.token(row.caller.token(role))));
  }

  private DynamicTest refusal(Refusal refusal, String fault, Function<Subject, Call> call) {
    return dynamicTest(
        "%d for %s".formatted(refusal.status(), fault),
        () -> {
          var subject = fresh();
          var before = tables.get();
          refusal.answers(call.apply(subject));
          tables.get().assertUnchangedSince(before);
        });
  }

  private DynamicTest success(String whom, Function<Call, Call> identified) {
    return dynamicTest(
        "%d for %s".formatted(row.status, whom),
        () -> {
          var answer = identified.apply(Call.right(row, fresh())).send();
          assertThat(answer.status()).as(answer.text()).isEqualTo(row.status);
          assertThat(answer.isStream()).as("is a stream").isEqualTo(row.stream);
        });
  }

  private Subject fresh() {
    return row.subject.map(Supplier::get).orElse(Subject.NONE);
  }

  private Call right(Subject subject) {
    return authorised(Call.right(row, subject));
  }

  private Call hopeless(Subject subject) {
    return Call.hopeless(row, subject);
  }

  private Call authorised(Call call) {
    return row.roles.stream()
        .findFirst()
        .map(role -> call.token(row.caller.token(role)))
        .orElse(call);
  }
}
