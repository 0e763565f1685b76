package org.leadrelay.precursor.alarm;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;

/** Keeps what was announced and what was noted. */
public final class Chronicle implements Events, Audit {

  private final List<Fact> facts = new ArrayList<>();
  private final List<AuditNote> notes = new ArrayList<>();

  @Override
  public synchronized void append(Fact fact) {
    facts.add(fact);
  }

  @Override
  public synchronized void append(AuditNote note) {
    notes.add(note);
  }

  @Override
  public void begin(AuditNote note, ChainHead received) {
    throw new UnsupportedOperationException("no chain of this service continues another");
  }

  public synchronized List<Fact> facts() {
    return List.copyOf(facts);
  }

  /** What was done to one aggregate. */
  public synchronized List<String> actions(UUID aggregate) {
    return notes.stream()
        .filter(note -> note.aggregate().equals(aggregate))
        .map(AuditNote::action)
        .toList();
  }
}
