package org.leadrelay.handoff.transfer;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What became of a lead in the end, and what must be said with each. */
public enum OutcomeKind {
  CONFIRMED_CRIMINAL(Part.CASE_NUMBER, Part.PERSONS, Part.SEIZURES),
  CONFIRMED_ADMINISTRATIVE(Part.DECISION_NUMBER, Part.PERSONS),
  /** The text says what was checked. */
  NOT_CONFIRMED(Part.TEXT),
  /** The text says why. */
  UNFOUNDED(Part.TEXT),
  MERGED(Part.MERGED_INTO),
  /** An arbiter dismissed the origin's dispute: nobody concludes so. */
  KEPT_BY_ORIGIN(Part.TEXT);

  @SuppressWarnings("ImmutableEnumChecker") // an EnumSet that nobody changes
  private final Set<Part> required;

  OutcomeKind(Part first, Part... rest) {
    required = Collections.unmodifiableSet(EnumSet.of(first, rest));
  }

  /** Whether an outcome of this kind must say it. */
  public boolean requires(Part part) {
    return required.contains(part);
  }

  /** Whether the holder of a handoff may give it. */
  public boolean isConclusion() {
    return this != KEPT_BY_ORIGIN;
  }

  /** A part of an outcome that some kinds cannot do without. */
  public enum Part {
    CASE_NUMBER,
    DECISION_NUMBER,
    /** At least one person by measure. */
    PERSONS,
    /** What was seized; an empty list says that nothing was. */
    SEIZURES,
    MERGED_INTO,
    TEXT
  }
}
