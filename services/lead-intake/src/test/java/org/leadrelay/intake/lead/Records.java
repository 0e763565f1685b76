package org.leadrelay.intake.lead;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.Commitments;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;

/** Keeps what was announced and what was noted, if the chain could commit to it. */
public final class Records implements Events, Audit {

  private final List<Fact> facts = new ArrayList<>();
  private final List<AuditNote> notes = new ArrayList<>();

  @Override
  public void append(Fact fact) {
    facts.add(fact);
  }

  @Override
  public void append(AuditNote note) {
    Commitments.to(note, new byte[Commitments.SEED_SIZE]);
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

  /** What the last fact tells. */
  public <T> T last(Class<T> data) {
    return data.cast(requireNonNull(facts.getLast().data()));
  }

  /** What was announced, by the last word but one of its type. */
  public List<String> told() {
    return facts.stream().map(it -> it.type().split("\\.", -1)[3]).toList();
  }
}
