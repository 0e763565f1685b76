package org.leadrelay.courier.alert;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.leadrelay.courier.alert.Office.OWNER;
import static org.leadrelay.courier.alert.Office.SUPERIOR;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.courier.watch.WatchToken;
import org.leadrelay.courier.watch.Watched;
import org.leadrelay.jurisdiction.Jurisdiction;

class MatchWatchlistTest {

  private final Office office = new Office();

  @Test
  void aParcelThatTouchesALeadRaisesAnAlertOnThatLead() {
    var watched = office.watch(Parcels.SENDER_PHONE, OWNER);
    var row = Parcels.row();
    var alert = office.store(row, Parcels.row()).stream().filter(it -> isOf(it, row.waybillNo()));
    assertThat(alert)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.watched()).isEqualTo(WatchedLead.of(watched));
          assertThat(it.state()).isEqualTo(State.OPEN);
          assertThat(it.tokens()).containsExactly(Parcels.SENDER_PHONE);
          assertThat(it.facts()).containsEntry("matched", "SENDER_PHONE");
          assertThat(it.explanation().zh()).isEqualTo("该邮件的寄件人电话与一条线索的关注标识相符");
          assertThat(it.explanation().en())
              .isEqualTo("On this parcel, the sender's phone is watched for a lead");
          assertThat(it.raisedAt()).isEqualTo(office.clock.instant());
        });
  }

  @Test
  void aParcelThatTouchesNoLeadLeavesNothing() {
    office.watchlist.change(new WatchToken(9, 9), List.of());
    assertThat(office.store(Parcels.row(), Parcels.underAgreement())).isEmpty();
    assertThat(office.events).isEmpty();
    assertThat(office.chain).isEmpty();
  }

  @Test
  void theSameRowStoredAgainIsTheSameAlert() {
    office.watch(Parcels.SENDER_ID, OWNER);
    var row = Parcels.row();
    office.store(row);
    office.store(row);
    assertThat(office.store(row)).hasSize(1);
    assertThat(office.events).hasSize(1);
    assertThat(office.chain).hasSize(1);
  }

  @Test
  void oneEntryMetByTwoIdentifiersIsOneAlertThatNamesBoth() {
    office.watch(Parcels.SENDER_PHONE, OWNER);
    var alert = office.store(Parcels.toOneself());
    assertThat(alert)
        .singleElement()
        .satisfies(it -> {
          assertThat(it.facts()).containsEntry("matched", "SENDER_PHONE,RECIPIENT_PHONE");
          assertThat(it.explanation().zh()).contains("寄件人电话、收件人电话");
          assertThat(it.explanation().en())
              .contains("the sender's phone and the recipient's phone");
        });
  }

  @Test
  void twoEntriesOfOneValueAreAnAlertForEachOwner() {
    var end = office.clock.instant().plus(Duration.ofHours(1));
    var one = new Watched(UUID.randomUUID(), UUID.randomUUID(), OWNER, end);
    var other = new Watched(UUID.randomUUID(), UUID.randomUUID(), Jurisdiction.of("330100"), end);
    office.watchlist.change(Parcels.watched(Parcels.RECIPIENT_PHONE), List.of(one, other));
    assertThat(office.store(Parcels.row()))
        .extracting(it -> it.watched().jurisdiction())
        .containsExactlyInAnyOrder(OWNER, Jurisdiction.of("330100"));
  }

  @Test
  void anExpiredEntryRaisesNothing() {
    office.watch(Parcels.SENDER_PHONE, OWNER);
    office.clock.pass(Duration.ofHours(1));
    assertThat(office.store(Parcels.row())).isEmpty();
  }

  @Test
  void theEvidenceIsEveryIdentifierOfTheRowWithTheFoundOnesMarked() {
    office.watch(Parcels.SENDER_PHONE, OWNER);
    var row = Parcels.row();
    var evidence = office.store(row).getFirst().evidence();
    assertThat(evidence.clues())
        .extracting(Clue::trait, Clue::value, Clue::matched)
        .containsExactly(
            tuple(Trait.SENDER_ID, requireNonNull(row.id()).number(), false),
            tuple(Trait.SENDER_PHONE, row.sender().phone(), true),
            tuple(Trait.RECIPIENT_PHONE, row.recipient().phone(), false));
    assertThat(office.alerts.all()).hasSize(1);
    assertThat(evidence.waybillNo()).isEqualTo(row.waybillNo());
  }

  @Test
  void aRowWithoutAnIdHasTheEvidenceOfItsPhones() {
    office.watch(Parcels.SENDER_PHONE, OWNER);
    assertThat(office.store(Parcels.underAgreement()).getFirst().evidence().clues())
        .extracting(Clue::trait)
        .containsExactly(Trait.SENDER_PHONE, Trait.RECIPIENT_PHONE);
  }

  @Test
  void theEventTellsTheOwnerAndItsSuperiorsAndHoldsNoClearValue() {
    office.watch(Parcels.SENDER_PHONE, OWNER);
    var row = Parcels.row();
    var alert = office.store(row).getFirst();
    var fact = office.events.getFirst();
    assertThat(fact.type()).isEqualTo(AlertRaised.TYPE);
    assertThat(fact.aggregate()).isEqualTo(alert.id());
    assertThat(fact.sequence()).isEqualTo(1);
    assertThat(fact.own()).isEqualTo(Set.of(OWNER));
    assertThat(fact.above()).contains(SUPERIOR, Jurisdiction.NATION);
    assertThat(fact.data()).isInstanceOf(AlertRaised.class);
    assertThat(fact.data().toString())
        .contains("sealedEvidence=c2VhbGVk")
        .doesNotContain(row.waybillNo(), row.sender().phone(), row.recipient().phone());
  }

  @Test
  void theChainBeginsWithTheRuleAndCommitsToTheEvidence() {
    var alert = office.raised();
    AuditNote note = office.chain.getFirst();
    assertThat(note.aggregate()).isEqualTo(alert.id());
    assertThat(note.action()).isEqualTo("raise");
    assertThat(note.by()).isEqualTo(AuditActor.system("watchlist-match"));
    assertThat(note.facts())
        .containsEntry("rule", "WATCHLIST_HIT")
        .containsEntry("lead", alert.watched().leadId().toString());
    assertThat(note.state()).containsKeys("waybillNo", "contents", "SENDER_ID", "SENDER_PHONE");
  }

  private static boolean isOf(Alert alert, String waybillNo) {
    return alert.evidence().waybillNo().equals(waybillNo);
  }
}
