package org.leadrelay.handoff.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.events.Fact;

/** What an office had written before a step, to tell what the step wrote. */
record Before(
    Office office,
    Map<UUID, Handoff> handoffs,
    Map<UUID, LeadPackage> packages,
    int facts,
    int notes) {

  static Before of(Office office) {
    return new Before(
        office,
        office.register.snapshot(),
        office.register.packages(),
        office.records.facts().size(),
        office.records.notes().size());
  }

  /** Nothing was written: no state, no package, no event, no entry. */
  void nothingIsWritten() {
    stateIsUnchanged();
    assertThat(newFacts()).isEmpty();
    assertThat(newNotes()).isEmpty();
  }

  void stateIsUnchanged() {
    assertThat(office.register.snapshot()).isEqualTo(handoffs);
    assertThat(office.register.packages()).isEqualTo(packages);
  }

  List<Fact> newFacts() {
    var all = office.records.facts();
    return all.subList(facts, all.size());
  }

  List<AuditNote> newNotes() {
    var all = office.records.notes();
    return all.subList(notes, all.size());
  }
}
