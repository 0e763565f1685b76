package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.statistics.Statistics;

/**
 * Random sequences of actions by many bureaus against the reference model. 2,000 sequences, or as
 * many as {@code -Dleadrelay.handoff.sequences=} says.
 */
class RandomSequencesTest {

  private static final List<String> ANSWERS =
      List.of(
          "send",
          "receive",
          "accept",
          "return",
          "supplement",
          "redirect",
          "dispute",
          "designate",
          "dismiss",
          "rework",
          "supervise",
          "answer-supervision",
          "pause",
          "resume",
          "extend",
          "grant-extension",
          "refuse-extension",
          "remind",
          "overdue",
          "climb",
          "lapse-extension",
          "resume by itself",
          "close by itself",
          "withdraw",
          "feedback",
          "conclude",
          "close",
          "delivered",
          "opened",
          "NOT_FOUND",
          "PRECONDITION_FAILED",
          "HANDOFF_WRONG_STATE",
          "HANDOFF_NOT_YOUR_ACTION",
          "HANDOFF_ACTIVE",
          "HANDOFF_VISITED",
          "HANDOFF_HOP_LIMIT",
          "RETURN_TOO_LATE",
          "SUPPLEMENT_NOT_ASKED",
          "SUPPLEMENT_LIMIT",
          "JURISDICTION_UNKNOWN",
          "SAME_JURISDICTION",
          "NOT_A_DESCENDANT",
          "SUPERVISION_UNANSWERED",
          "SUPERVISION_NONE_PENDING",
          "HANDOFF_PAUSED",
          "HANDOFF_NOT_PAUSED",
          "EXTENSION_PENDING",
          "EXTENSION_NONE_PENDING",
          "EXTENSION_USED");

  @Provide
  Arbitrary<ActionChain<Trial>> sequences() {
    return Steps.sequences().withMaxTransformations(40);
  }

  @Property
  @AddLifecycleHook(SequencesToTry.class)
  void productionAndTheReferenceModelAgree(@ForAll("sequences") ActionChain<Trial> sequence) {
    sequence
        .withInvariant("agreement", Trial::compare)
        .withInvariant("invariants", trial -> Invariants.of(trial.office()))
        .run();
    Statistics.label("answers")
        .coverage(coverage -> {
          for (var answer : ANSWERS) {
            coverage.check(answer).count(times -> times > 0);
          }
        });
    assertThat(sequence.transformations()).isNotEmpty();
  }
}
