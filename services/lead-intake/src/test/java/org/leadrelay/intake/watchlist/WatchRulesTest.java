package org.leadrelay.intake.watchlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.LEADER;
import static org.leadrelay.intake.lead.Bureau.OFFICER;
import static org.leadrelay.intake.lead.Bureau.START;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Bureau;
import org.leadrelay.intake.lead.Signatory;

class WatchRulesTest {

  @Test
  void allowedActionsAreWhatThisOfficerCouldDo() {
    var asked = asked();
    assertThat(allowed(asked, LEADER)).containsExactly("approve", "refuse", "withdraw");
    assertThat(allowed(asked, OFFICER)).isEmpty();

    var active = asked.approved(START);
    assertThat(allowed(active, OFFICER)).containsExactly("renew");
    assertThat(allowed(active, LEADER)).containsExactly("withdraw", "renew");
    assertThat(allowed(active, Bureau.leader("880000"))).isEmpty();
  }

  private static List<String> allowed(Watch watch, Signatory who) {
    return WatchRules.allowed(watch, who, START, Bureau.TREE);
  }

  private static Watch asked() {
    var until = START.plus(Duration.ofDays(30));
    return new Watch(
        UUID.randomUUID(),
        UUID.randomUUID(),
        UUID.randomUUID(),
        IdentifierType.MOBILE,
        List.of(),
        OFFICER.bureau(),
        "禁毒法 2026-1",
        "在侦",
        WatchState.REQUESTED,
        until,
        false,
        new Watch.Asked(OFFICER.officer(), until, Watch.Asked.Kind.BEGINNING),
        0,
        null,
        1,
        START,
        START);
  }
}
