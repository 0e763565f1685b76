package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.jurisdiction.Jurisdiction;

class HandoffTest {

  private final Handoff sent = Story.sent().now();

  @Test
  void anOpenHandoffHasAHolder() {
    assertThatIllegalArgumentException().isThrownBy(() -> copy(State.SENT, null, sent.hops()));
  }

  @Test
  void anEndedHandoffHasNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(State.CLOSED, sent.origin(), sent.hops()));
    assertThat(copy(State.WITHDRAWN, null, sent.hops()).holder()).isNull();
  }

  @Test
  void aHandoffGoesSomewhere() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> copy(State.SENT, sent.holder(), List.of()));
  }

  @Test
  void theEarliestClockThatRunsTellsWhenSomebodyMustAct() {
    var accepted = Story.accepted();

    assertThat(accepted.now().dueAt()).isEqualTo(accepted.clock(Kind.FIRST_FEEDBACK).dueAt());
    accepted.then(Story.DESTINATION, Samples.feedback());
    assertThat(accepted.now().dueAt()).isEqualTo(accepted.clock(Kind.FINAL).dueAt());
  }

  @Test
  void noClockRunsOnceItIsConcluded() {
    assertThat(Story.concluded().now().dueAt()).isNull();
  }

  @Test
  void onlyAReturnGivesItBack() {
    assertThat(sent.givenBack()).isFalse();
    assertThat(Story.accepted().now().givenBack()).isFalse();
    assertThat(Story.returned(ReturnReason.DUPLICATE).now().givenBack()).isTrue();
  }

  private Handoff copy(State state, @Nullable Jurisdiction holder, List<Hop> hops) {
    return new Handoff(
        sent.id(),
        sent.leadRef(),
        sent.origin(),
        holder,
        state,
        sent.urgency(),
        sent.request(),
        sent.title(),
        hops,
        sent.clocks(),
        sent.feedback(),
        sent.outcome(),
        sent.remarks(),
        sent.orders(),
        sent.climbs(),
        sent.extensions(),
        sent.pause(),
        sent.ending(),
        sent.version(),
        sent.sequence(),
        sent.createdAt(),
        sent.updatedAt());
  }
}
