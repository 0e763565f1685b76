package org.leadrelay.intake.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.intake.lead.Bureau.LEADER;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.jurisdiction.Jurisdiction;

class StandingTest {

  private final Bureau bureau = new Bureau();

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-, -, REGISTERED",
        "SENT, -, HANDED_OFF",
        "SENT, RETURNED, HANDED_OFF",
        "RETURNED, WITHDRAWN, REGISTERED",
        "RECALLED, -, REGISTERED",
        "CLOSED, WITHDRAWN, CLOSED",
        "CLOSED, RETURNED, HANDED_OFF",
        "CONCLUDED, CLOSED, HANDED_OFF",
      })
  void theStatusFollowsTheHandoffs(@Nullable String one, @Nullable String other, Status status) {
    var lead = bureau.registered();
    follow(lead, List.of(trace(lead, "SENT", null)));

    var traces = new ArrayList<HandoffTrace>();
    for (var state : new @Nullable String[] {one, other}) {
      if (state != null) {
        traces.add(trace(lead, state, null));
      }
    }
    var before = one == null ? bureau.registered() : bureau.register.get(lead.id());
    follow(before, traces);

    assertThat(bureau.register.get(before.id()).status()).isEqualTo(status);
  }

  @Test
  void aLeadThatAnArbiterLeftWithItsOriginIsTheOriginsAgain() {
    var lead = bureau.registered();
    follow(lead, List.of(trace(lead, "DISPUTED", null)));
    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.HANDED_OFF);

    follow(bureau.register.get(lead.id()), List.of(trace(lead, "CLOSED", "KEPT_BY_ORIGIN")));

    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.REGISTERED);
  }

  @ParameterizedTest
  @CsvSource({
    "NOT_CONFIRMED, CONFIRMED_CRIMINAL, CONFIRMED",
    "MERGED, NOT_CONFIRMED, MERGED",
    "NOT_CONFIRMED, UNFOUNDED, NOT_CONFIRMED",
    "UNFOUNDED, UNFOUNDED, UNFOUNDED",
  })
  void theBestResultIsTheReasonOfTheEnd(String one, String other, CloseReason reason) {
    var lead = bureau.registered();
    follow(lead, List.of(trace(lead, "SENT", null)));

    follow(
        bureau.register.get(lead.id()),
        List.of(trace(lead, "CLOSED", one), trace(lead, "CLOSED", other)));

    var ended = bureau.register.get(lead.id());
    assertThat(ended.status()).isEqualTo(Status.CLOSED);
    assertThat(ended.ending()).extracting(Ending::reason).isEqualTo(reason.name());
    assertThat(bureau.records.told()).containsExactly("registered", "closed");
  }

  @Test
  void aLeadWithAnOpenHandoffIsNotClosedByHand() {
    var lead = bureau.registered();
    follow(lead, List.of(trace(lead, "ACCEPTED", null)));

    assertThat(bureau.refusal(LEADER, lead, new Action.Close(CloseReason.LAPSED, null, null)))
        .isEqualTo(Refusal.LEAD_WRONG_STATE);
    assertThat(bureau.register.get(lead.id()).openHandoffs()).isEqualTo(1);
  }

  @Test
  void aClosedLeadThatIsSentAgainIsTakenUpAgain() {
    var lead = bureau.registered();
    var closed = bureau.acted(LEADER, lead, new Action.Close(CloseReason.LAPSED, null, null));
    follow(closed, List.of(trace(lead, "WITHDRAWN", null)));
    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.CLOSED);
    follow(
        bureau.register.get(lead.id()),
        List.of(trace(lead, "CLOSED", null), trace(lead, "RETURNED", null)));
    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.CLOSED);

    follow(bureau.register.get(lead.id()), List.of(trace(lead, "SENT", null)));

    assertThat(bureau.register.get(lead.id()).status()).isEqualTo(Status.HANDED_OFF);
    assertThat(bureau.records.told()).containsExactly("registered", "closed", "reopened");
  }

  @Test
  void whatHappensToAHandoffIsToldWithoutANewVersion() {
    var lead = bureau.registered();
    follow(lead, List.of(trace(lead, "SENT", null)));
    var sent = bureau.register.get(lead.id());

    follow(sent, List.of(trace(lead, "RECEIVED", null)));

    assertThat(bureau.register.get(lead.id()).version()).isEqualTo(sent.version());
    assertThat(bureau.records.notes().getLast().facts()).containsEntry("handoff", "h");
  }

  @Test
  void anAskingIsLateAfterTenMinutesWithoutAnAnswer() {
    var asked =
        HandoffTrace.asked(
            UUID.randomUUID(),
            UUID.randomUUID(),
            Jurisdiction.of("320000"),
            "URGENT",
            Bureau.START);

    assertThat(asked.isUnderWay()).isTrue();
    assertThat(asked.isOpen()).isFalse();
    assertThat(asked.isLate(Bureau.START.plusSeconds(599))).isFalse();
    assertThat(asked.isLate(Bureau.START.plusSeconds(600))).isTrue();
    assertThat(asked.refused("HANDOFF_ACTIVE").isLate(Bureau.START.plusSeconds(600))).isFalse();
    assertThat(asked.refused("HANDOFF_ACTIVE").isUnderWay()).isFalse();
  }

  private void follow(Lead lead, List<HandoffTrace> traces) {
    var entry =
        new TimelineEntry(
            bureau.clock.instant(),
            TimelineEntry.Kind.HANDOFF_SENT,
            Jurisdiction.of("320000"),
            UUID.randomUUID(),
            "SENT",
            null,
            null);
    bureau.following.follow(lead, traces, entry, Map.of("handoff", "h"));
  }

  private static HandoffTrace trace(Lead lead, String state, @Nullable String outcome) {
    return HandoffTrace.asked(
            UUID.randomUUID(), lead.id(), Jurisdiction.of("320000"), "URGENT", Bureau.START)
        .sent(UUID.randomUUID(), "SENT")
        .moved(Jurisdiction.of("320000"), state, outcome);
  }
}
