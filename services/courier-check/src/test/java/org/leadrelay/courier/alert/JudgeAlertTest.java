package org.leadrelay.courier.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.courier.alert.Office.OWNER;
import static org.leadrelay.courier.alert.Office.STRANGER;
import static org.leadrelay.courier.alert.Office.SUPERIOR;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.courier.alert.Decision.Accepted;
import org.leadrelay.courier.alert.Decision.Refused;
import org.leadrelay.courier.alert.Disposition.Reason;
import org.leadrelay.sealing.RevealPurpose;

class JudgeAlertTest {

  private static final Verdict CONFIRM = new Verdict.Confirm(null);

  private final Office office = new Office();
  private final Alert raised = office.raised();

  @Test
  void theOwnerConfirms() {
    office.clock.pass(Duration.ofMinutes(3));
    assertThat(judge(Office.of(OWNER), CONFIRM)).isInstanceOf(Accepted.class);
    var now = office.alerts.get(raised.id());
    assertThat(now.state()).isEqualTo(State.CONFIRMED);
    assertThat(now.version()).isEqualTo(2);
    assertThat(now.updatedAt()).isEqualTo(office.clock.instant());
    assertThat(now.raisedAt()).isEqualTo(raised.raisedAt());
    assertThat(office.chain.getLast().action()).isEqualTo("confirm");
    assertThat(office.chain.getLast().facts()).doesNotContainKey("reason");
    assertThat(office.chain.getLast().by())
        .isEqualTo(AuditActor.officer(OWNER.code(), "officer-1"));
    assertThat(office.events).hasSize(1);
  }

  @Test
  void theOwnersLeadingOfficerDismissesWithAReasonThatTheChainKeeps() {
    var who = new Reviewer(OWNER, true, "leader");
    judge(who, new Verdict.Dismiss(Reason.CHANGED_HANDS, "号码已换机主"));
    var judged = office.alerts.get(raised.id());
    assertThat(judged.state()).isEqualTo(State.DISMISSED);
    assertThat(judged.disposition())
        .isEqualTo(
            new Disposition(
                State.DISMISSED,
                Reason.CHANGED_HANDS,
                "号码已换机主",
                OWNER,
                "leader",
                office.clock.instant()));
    var note = office.chain.getLast();
    assertThat(note.by()).isEqualTo(AuditActor.supervisor(OWNER.code(), "leader"));
    assertThat(note.facts()).containsEntry("reason", "CHANGED_HANDS");
    assertThat(note.facts().values()).noneMatch(it -> it.contains("机主"));
    assertThat(note.words()).containsEntry("text", "号码已换机主");
  }

  @Test
  void aJudgementIsFinal() {
    judge(Office.of(OWNER), CONFIRM);
    refused(Office.of(OWNER), Refusal.ALERT_WRONG_STATE);
    refused(Office.of(SUPERIOR), Refusal.ALERT_WRONG_STATE);
  }

  @Test
  void aSuperiorSeesButDoesNotJudge() {
    assertThat(office.alerts.see(raised.id(), SUPERIOR)).isPresent();
    refused(Office.of(SUPERIOR), Refusal.ALERT_NOT_YOUR_ACTION);
  }

  @Test
  void forTheParcelsOwnRegionItIsNotThere() {
    assertThat(office.alerts.see(raised.id(), STRANGER)).isEmpty();
    refused(Office.of(STRANGER), Refusal.NOT_FOUND);
  }

  @Test
  void whoHasNotReadTheNewestVersionIsStoppedBeforeAnythingIsWritten() {
    assertThatThrownBy(() ->
            office.judging.judge(
                Office.of(OWNER),
                raised.id(),
                version -> {
                  throw new IllegalStateException("read " + version);
                },
                CONFIRM))
        .hasMessage("read 1");
    assertThat(office.alerts.get(raised.id())).isEqualTo(raised);
    assertThat(office.chain).hasSize(1);
  }

  @Test
  void aRevealShowsTheEvidenceAndIsOnTheChain() {
    var why = new RevealPurpose("核对寄件人身份", "A-2026-1");
    assertThat(office.revealing.reveal(Office.of(SUPERIOR), raised.id(), why))
        .contains(raised.evidence());
    var note = office.chain.getLast();
    assertThat(note.action()).isEqualTo("reveal");
    assertThat(note.facts()).containsEntry("caseNumber", "A-2026-1");
    assertThat(note.words()).containsEntry("purpose", "核对寄件人身份");
  }

  @Test
  void aRevealOutOfSightShowsNothingAndWritesNothing() {
    var why = new RevealPurpose("核对寄件人身份", "A-2026-1");
    assertThat(office.revealing.reveal(Office.of(STRANGER), raised.id(), why)).isEmpty();
    assertThat(office.revealing.reveal(Office.of(OWNER), UUID.randomUUID(), why)).isEmpty();
    assertThat(office.chain).hasSize(1);
  }

  private Decision judge(Reviewer who, Verdict verdict) {
    return office.judging.judge(who, raised.id(), _ -> {}, verdict);
  }

  private void refused(Reviewer who, Refusal refusal) {
    var before = office.alerts.get(raised.id());
    int entries = office.chain.size();
    assertThat(judge(who, CONFIRM)).isEqualTo(new Refused(refusal));
    assertThat(office.alerts.get(raised.id())).isEqualTo(before);
    assertThat(office.chain).hasSize(entries);
  }
}
