package org.leadrelay.handoff.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.dispatch.Dispatch.Call;
import org.leadrelay.handoff.transfer.LeadRef;
import org.leadrelay.handoff.transfer.Samples;
import org.leadrelay.handoff.transfer.Sending;
import org.leadrelay.handoff.transfer.Signatory;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.testkit.SuiteResource;

/** A dispatch that breaks off anywhere goes on there. */
@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ResumedDispatchTest {

  private static final int SIZE = 2 * SendDispatch.PART + 20;
  private static final Signatory WHO =
      new Signatory(Jurisdiction.of("880101"), false, "officer-880101");

  @Inject SendDispatch sending;
  @Inject Dispatches dispatches;

  private final String run = UUID.randomUUID().toString();

  /** The process ends here: nothing catches it. */
  private static final class Crash extends Error {}

  private record Read(int size, IntFunction<Item> item) implements Items {
    @Override
    public Item read(int index) {
      return item.apply(index);
    }
  }

  private Item.Fit fit(int n) {
    Sending like = Samples.sending(run + n, "880201");
    return new Item.Fit("ref-" + n, like);
  }

  private static Call call() {
    return new Call(UUID.randomUUID().toString(), "body");
  }

  @Test
  void whatWasSentBeforeACrashIsNotSentAgainAndTheRestIs() {
    var call = call();
    var reads = new AtomicInteger();
    var crashing =
        new Read(
            SIZE,
            n -> {
              if (n == SendDispatch.PART + 7) {
                throw new Crash();
              }
              return fit(n);
            });
    assertThatThrownBy(() -> sending.send(WHO, call, crashing)).isInstanceOf(Crash.class);
    var begun = dispatches.unfinished(call.caller()).orElseThrow();
    var before = dispatches.results(begun.id());
    assertThat(before).hasSize(SendDispatch.PART).allMatch(Result::accepted);

    var whole =
        new Read(
            SIZE,
            n -> {
              reads.incrementAndGet();
              return fit(n);
            });
    var resumed = sending.send(WHO, call, whole);

    assertThat(resumed.id()).isEqualTo(begun.id());
    assertThat(reads).hasValue(SIZE - SendDispatch.PART);
    var results = dispatches.results(begun.id());
    assertThat(results).hasSize(SIZE).allMatch(Result::accepted).containsAll(before);
    assertThat(results.stream().map(Result::handoff).distinct()).hasSize(SIZE);
    assertThat(dispatches.deliveries(begun.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.sent()).isEqualTo(SIZE));
  }

  @Test
  void anItemThatFailsTakesNoneOfItsNeighboursWithIt() {
    var failing = new Read(SIZE, n -> n == 3 ? new Item.Fit("ref-3", unstorable()) : fit(n));

    var dispatch = sending.send(WHO, call(), failing);

    var results = dispatches.results(dispatch.id());
    assertThat(results).hasSize(SIZE);
    assertThat(results.stream().filter(it -> !it.accepted()).toList())
        .singleElement()
        .satisfies(it -> {
          assertThat(it.index()).isEqualTo(3);
          assertThat(Objects.requireNonNull(it.rejection()).code()).isEqualTo("BUSY");
        });
    assertThat(dispatches.rejected(dispatch.id())).hasSize(1);
  }

  @Test
  void anUnfinishedDispatchOfAnotherBodyIsLeftAlone() {
    var call = call();
    var first = sending.send(WHO, call, new Read(1, this::fit));

    var other = sending.send(WHO, new Call(call.caller(), "other"), new Read(2, n -> fit(n + 9)));

    assertThat(other.call()).isEqualTo(first.call());
    assertThat(dispatches.results(first.id())).hasSize(1);
  }

  @Test
  void anItemIsSentOrRejected() {
    assertThatThrownBy(() -> new Result(0, null, null, null, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new Result(0, null, null, UUID.randomUUID(), new Rejection("X", List.of(), null)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** PostgreSQL refuses the character NUL in a text. */
  private Sending unstorable() {
    var like = Samples.sending(run, "880201");
    return new Sending(
        new LeadRef("lead-intake", "\u0000"),
        like.destination(),
        like.urgency(),
        like.request(),
        like.content());
  }
}
