package org.leadrelay.local.drill.handoff.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.local.drill.handoff.cycle.Claim;
import org.leadrelay.local.drill.handoff.evidence.Recorded;
import org.leadrelay.local.drill.handoff.evidence.Standing;

class LedgerProofsTest {
  private final Planted planted = new Planted();

  @Test
  void aFaultlessLedgerHasNoFindings() {
    assertThat(answers()).isEmpty();
    assertThat(wholeness()).isEmpty();
  }

  @Test
  void anAnsweredMoveThatIsNotRecordedIsLost() {
    planted.recorded.removeLast();

    assertThat(answers()).containsExactly("lost: accepted, version 2 of " + Planted.HANDOFF);
  }

  @Test
  void aMoveThatWasMadeAnotherIsLostAndToldToNobody() {
    planted.recorded.removeLast();
    planted.recorded.add(new Recorded(Planted.event(3), Planted.HANDOFF, 3, 2, "returned"));

    assertThat(answers()).anyMatch(finding -> finding.startsWith("lost: accepted"));
    assertThat(answers()).anyMatch(finding -> finding.startsWith("nobody was told: returned"));
  }

  @Test
  void aMoveRecordedTwiceIsFound() {
    planted.recorded.add(new Recorded(Planted.event(4), Planted.HANDOFF, 4, 2, "accepted"));

    assertThat(answers()).containsExactly("doubled: accepted, version 2 of " + Planted.HANDOFF);
  }

  @Test
  void twoAnswersForOneMoveAreFound() {
    planted.claims.add(new Claim(Planted.HANDOFF, 2, "accepted", Set.of()));

    assertThat(answers()).containsExactly("told twice: accepted, version 2 of " + Planted.HANDOFF);
  }

  @Test
  void aHandoffThatNobodyWasToldOfIsFound() {
    var other = new UUID(0, 2);
    planted.standings.add(new Standing(other, "other", 0, 0, 0, true));

    assertThat(wholeness()).containsExactly("nobody was told of handoff " + other);
  }

  @Test
  void aLostHandoffIsFound() {
    planted.standings.clear();

    assertThat(wholeness()).containsExactly("lost handoff " + Planted.HANDOFF);
  }

  @Test
  void twoHandoffsOfOneLeadAreFound() {
    planted.standings.add(new Standing(new UUID(0, 2), "lead", 0, 0, 0, true));

    assertThat(wholeness()).contains("lead lead has two handoffs");
  }

  @Test
  void whateverIsMissingFromAHandoffIsFound() {
    assertThat(wholeness(new Standing(Planted.HANDOFF, "lead", 2, 3, 3, false)))
        .contains("no package");
    assertThat(wholeness(new Standing(Planted.HANDOFF, "lead", 2, 3, 2, true)))
        .contains("2 audit entries");
    assertThat(wholeness(new Standing(Planted.HANDOFF, "lead", 2, 4, 3, true)))
        .contains("counts 4 events");
    assertThat(wholeness(new Standing(Planted.HANDOFF, "lead", 1, 3, 3, true)))
        .contains("version 1");
  }

  @Test
  void eventsThatTookPositionsInAnotherOrderAreFound() {
    planted.recorded.add(planted.recorded.remove(1));

    assertThat(wholeness()).singleElement().asString().contains("has events [1, 3, 2]");
  }

  private String wholeness(Standing standing) {
    planted.standings.set(0, standing);
    assertThat(wholeness()).hasSize(1);
    return wholeness().getFirst();
  }

  private List<String> answers() {
    return new AnswersAreRecorded().findings(planted.evidence()).toList();
  }

  private List<String> wholeness() {
    return new HandoffsAreWhole().findings(planted.evidence()).toList();
  }
}
