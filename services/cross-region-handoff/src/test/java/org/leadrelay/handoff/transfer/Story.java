package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.Decision.Accepted;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdiction;

/** One handoff from its sending on, told move by move. */
final class Story {

  static final Signatory ORIGIN = Cast.officer("880101");
  static final Signatory DESTINATION = Cast.officer("880200");
  static final Signatory DESTINATIONS_SUPERVISOR = Cast.supervisor("880200");
  static final Signatory ARBITER = Cast.supervisor("880000");
  static final Signatory SECOND = Cast.officer("310115");
  static final Signatory STRANGER = Cast.officer("120101");

  final Office office;
  final UUID id;

  private Story(Office office, Sending sending) {
    this.office = office;
    this.id = accepted(office.send(ORIGIN, sending)).id();
  }

  static Story sent() {
    return sent(Urgency.URGENT);
  }

  static Story sent(Urgency urgency) {
    return in(new Office(), Samples.sending("lead", "880200", urgency));
  }

  static Story in(Office office, Sending sending) {
    return new Story(office, sending);
  }

  static Story received() {
    return sent().then(DESTINATION, Samples.receive());
  }

  static Story accepted() {
    return sent().then(DESTINATION, Samples.accept());
  }

  static Story returned(ReturnReason reason) {
    return sent().then(DESTINATION, Samples.giveBack(reason));
  }

  static Story concluded() {
    return accepted()
        .then(DESTINATIONS_SUPERVISOR, Samples.conclude(OutcomeKind.CONFIRMED_CRIMINAL));
  }

  /** Given back by a bureau of the same region: the region decides. */
  static Story disputed() {
    return returned(ReturnReason.NOT_OUR_JURISDICTION).then(ORIGIN, Samples.dispute());
  }

  static Story closed() {
    return concluded().then(ORIGIN, Samples.close());
  }

  static Story withdrawn() {
    return sent().then(ORIGIN, Samples.withdraw());
  }

  /** The next move, which must not be refused. */
  Story then(Signatory who, Action action) {
    accepted(office.act(who, id, action));
    return this;
  }

  Story after(Duration time) {
    office.clock.pass(time);
    return this;
  }

  /** Time passes, and what happens by itself meanwhile has happened. */
  Story inTime(Duration time) {
    office.clock.pass(time);
    while (office.time.step()) {}
    return this;
  }

  /** The current destination gives it back and the origin sends it on. */
  Story goesOnTo(String destination, String grounds) {
    return then(
            Cast.officer(now().destination().code()),
            Samples.giveBack(ReturnReason.NOT_OUR_JURISDICTION))
        .then(ORIGIN, Samples.redirect(destination, grounds));
  }

  Refusal refusal(Signatory who, Action action) {
    return refused(who, action).refusal();
  }

  Refused refused(Signatory who, Action action) {
    var before = Before.of(office);
    return switch (office.act(who, id, action)) {
      case Accepted accepted -> fail("not refused: %s", accepted.handoff());
      case Refused refused -> {
        before.nothingIsWritten();
        yield refused;
      }
    };
  }

  Handoff now() {
    return office.register.get(id);
  }

  List<Verb> allowed(Signatory who) {
    return Transitions.allowed(now(), who, Cast.TREE);
  }

  Deadline clock(Deadline.Kind kind) {
    return now().clocks().stream().filter(it -> it.kind() == kind).findFirst().orElseThrow();
  }

  Receipts receipts() {
    return now().currentHop().receipts();
  }

  static Jurisdiction bureau(String code) {
    return Jurisdiction.of(code);
  }

  private static Handoff accepted(Decision decision) {
    assertThat(decision).isInstanceOf(Accepted.class);
    return ((Accepted) decision).handoff();
  }
}
