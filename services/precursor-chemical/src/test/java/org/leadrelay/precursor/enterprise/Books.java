package org.leadrelay.precursor.enterprise;

import java.util.ArrayList;
import java.util.List;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;

/** An audit whose notes can be looked at. */
public final class Books implements Audit {

  private final List<AuditNote> notes = new ArrayList<>();

  @Override
  public void append(AuditNote note) {
    notes.add(note);
  }

  @Override
  public void begin(AuditNote note, ChainHead received) {
    throw new UnsupportedOperationException("no chain of this service continues another");
  }

  /** The actions in their order. */
  public List<String> actions() {
    return notes.stream().map(AuditNote::action).toList();
  }

  public AuditNote last() {
    return notes.getLast();
  }
}
