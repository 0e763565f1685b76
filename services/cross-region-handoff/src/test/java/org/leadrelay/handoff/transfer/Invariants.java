package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Set;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.clock.Deadline.Kind;
import org.leadrelay.jurisdiction.Jurisdiction;

/** What is true of every handoff at any moment, whatever the reference model says. */
final class Invariants {

  private Invariants() {}

  static void of(Office office) {
    for (var handoff : office.register.snapshot().values()) {
      assertThat(handoff.holder() == null).isEqualTo(handoff.state().ended());
      hops(handoff);
      clocks(handoff, office);
      chain(handoff, office.records);
    }
  }

  /** Every return to a place has grounds that were never given for it. */
  private static void hops(Handoff handoff) {
    var given = new HashMap<Jurisdiction, Set<String>>();
    for (var hop : handoff.hops()) {
      assertThat(hop.n()).isEqualTo(handoff.hops().indexOf(hop) + 1);
      assertThat(hop.destination()).isNotEqualTo(handoff.origin());
      assertThat(hop.cause() == Hop.Cause.SENT).isEqualTo(hop.n() == 1);
      assertThat(hop.at()).isBetween(handoff.createdAt(), handoff.updatedAt());
      assertThat(hop.asked()).isBetween(1L, handoff.sequence());
      var before = given.get(hop.destination());
      if (before != null && hop.cause() != Hop.Cause.CLIMBED) {
        assertThat(hop.grounds()).isNotBlank().isNotIn(before);
      }
      if (hop.grounds() != null) {
        given.computeIfAbsent(hop.destination(), _ -> new HashSet<>()).add(hop.grounds());
      }
      given.putIfAbsent(hop.destination(), new HashSet<>());
    }
    var causes = handoff.hops().stream().map(Hop::cause).toList();
    var climbed = Collections.frequency(causes, Hop.Cause.CLIMBED);
    var designated = causes.indexOf(Hop.Cause.DESIGNATED);
    assertThat(handoff.redirects())
        .isEqualTo(causes.size() - 1L - climbed - (designated < 0 ? 0 : 1))
        .isLessThanOrEqualTo(4);
    if (designated >= 0) {
      assertThat(causes.subList(designated + 1, causes.size())).allMatch(Hop.Cause.CLIMBED::equals);
    }
    var sides = handoff.climbs().stream().map(Climb::side).toList();
    var ended = handoff.ending() == Ending.CLIMBED ? 1 : 0;
    assertThat(Collections.frequency(sides, Climb.Side.DESTINATION)).isEqualTo(climbed + ended);
    assertThat(handoff.supplements()).isLessThanOrEqualTo(2);
  }

  /** The clocks that run are those of whoever must act; what has stopped did so in the past. */
  private static void clocks(Handoff handoff, Office office) {
    var running = EnumSet.noneOf(Kind.class);
    for (var clock : handoff.clocks()) {
      assertThat(clock.pausedAt() != null).isEqualTo(clock.open() && handoff.paused());
      if (clock.open()) {
        assertThat(running.add(clock.kind())).as("two clocks of %s", clock.kind()).isTrue();
      } else {
        assertThat(clock.stoppedAt()).isBetween(handoff.currentHop().at(), office.clock.instant());
      }
      assertThat(clock.dueAt()).isAfter(clock.from());
    }
    var reported = !handoff.feedback().isEmpty();
    var reworked = handoff.remarks().stream().anyMatch(it -> it.action() == Verb.REWORK);
    var expected =
        switch (handoff.state()) {
          case SENT -> EnumSet.of(Kind.SIGN_FOR);
          case RECEIVED -> EnumSet.of(Kind.FIRST_FEEDBACK, Kind.FINAL);
          case ACCEPTED ->
              reported && !(reworked && running.contains(Kind.FIRST_FEEDBACK))
                  ? EnumSet.of(Kind.FINAL)
                  : EnumSet.of(Kind.FIRST_FEEDBACK, Kind.FINAL);
          case RETURNED -> EnumSet.of(Kind.RETURNED);
          case DISPUTED -> EnumSet.of(Kind.DISPUTED);
          case CONCLUDED, CLOSED, WITHDRAWN -> EnumSet.noneOf(Kind.class);
        };
    assertThat(running).isEqualTo(expected);
    assertThat(handoff.dueAt() == null).isEqualTo(running.isEmpty() || handoff.paused());
    assertThat(handoff.clocks()).extracting(Deadline::kind).doesNotHaveDuplicates();
  }

  /** Events are counted without a gap, moves are the versions, and each event has its entry. */
  private static void chain(Handoff handoff, Records records) {
    var facts = records.factsOf(handoff.id());
    for (var n = 0; n < facts.size(); n++) {
      assertThat(facts.get(n).sequence()).isEqualTo(n + 1L);
    }
    assertThat(handoff.sequence()).isEqualTo(facts.size());
    var noMoves =
        facts.stream()
            .map(it -> it.type().replaceAll("org\\.leadrelay\\.handoff\\.|\\.v1", ""))
            .filter(Set.of("receipt-given", "reminded", "overdue")::contains);
    assertThat(handoff.version()).isEqualTo(facts.size() - (int) noMoves.count());
    var entries =
        records.notesOf(handoff.id()).stream().filter(note -> !note.action().equals("reveal"));
    assertThat(entries.count()).isEqualTo(facts.size());
  }
}
