package org.leadrelay.handoff.transfer;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came out so far, in figures: persons by measure and seizures by substance. */
public record Findings(@Nullable String caseNumber, List<Persons> persons, List<Seizure> seizures) {

  public Findings {
    caseNumber = Action.orNothing(caseNumber);
    persons = List.copyOf(persons);
    seizures = List.copyOf(seizures);
  }

  /** Nothing was found, or was to be found. */
  public static final Findings NONE = new Findings(null, List.of(), List.of());

  /** How many persons met with one measure. */
  public record Persons(Measure measure, int count) {}

  /** How much of one substance was seized, in grams. */
  public record Seizure(Substance substance, BigDecimal grams) {}
}
