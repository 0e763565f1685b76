package org.leadrelay.audit.rest;

import java.util.Optional;
import java.util.UUID;
import org.leadrelay.access.Actor;
import org.leadrelay.audit.rest.ChainSight.Extent;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** A reader of one chain. */
sealed interface ChainReader {

  /** Reads all of it with the salts. */
  record Insider() implements ChainReader {}

  /**
   * Reads what its bureau did.
   *
   * @param unit the bureau's code
   */
  record Participant(String unit) implements ChainReader {}

  /** Reads all of it, with the reasons that were given, and no content. */
  record Outsider() implements ChainReader {}

  /**
   * The actor as a reader.
   *
   * @throws ProblemException NOT_FOUND if the chain is out of its sight
   */
  static ChainReader of(Actor actor, UUID aggregate, ChainSight sight) {
    Optional<ChainReader> reader =
        switch (actor) {
          case Actor.Officer officer ->
              sight.of(aggregate, officer).map(extent -> officer(officer, extent));
          case Actor.Auditor _ ->
              Optional.<ChainReader>of(new Outsider()).filter(_ -> sight.exists(aggregate));
          case Actor.Courier _, Actor.Enterprise _, Actor.Operator _ -> Optional.empty();
        };
    return reader.orElseThrow(ChainReader::notFound);
  }

  /** Refuses a part of a chain that the reader does not know to be there. */
  static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }

  private static ChainReader officer(Actor.Officer officer, Extent extent) {
    return switch (extent) {
      case WHOLE -> new Insider();
      case OWN_ENTRIES -> new Participant(officer.jurisdiction().code());
    };
  }
}
