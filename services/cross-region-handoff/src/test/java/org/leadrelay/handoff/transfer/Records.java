package org.leadrelay.handoff.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;

/** Keeps what was announced and what was noted. */
public final class Records implements Events, Audit {

  private final List<Fact> facts = new ArrayList<>();
  private final List<AuditNote> notes = new ArrayList<>();

  @Override
  public void append(Fact fact) {
    facts.add(fact);
  }

  @Override
  public void append(AuditNote note) {
    notes.add(note);
  }

  @Override
  public void begin(AuditNote note, ChainHead received) {
    throw new AssertionError("no chain is received here");
  }

  public List<Fact> facts() {
    return facts;
  }

  public List<AuditNote> notes() {
    return notes;
  }

  /** What was announced of a handoff. */
  static Announcement.Data told(Fact fact) {
    return (Announcement.Data) Objects.requireNonNull(fact.data());
  }

  public List<Fact> factsOf(UUID handoff) {
    return facts.stream().filter(fact -> fact.aggregate().equals(handoff)).toList();
  }

  public List<AuditNote> notesOf(UUID handoff) {
    return notes.stream().filter(note -> note.aggregate().equals(handoff)).toList();
  }

  public Fact lastFact() {
    return facts.getLast();
  }

  public AuditNote lastNote() {
    return notes.getLast();
  }
}
