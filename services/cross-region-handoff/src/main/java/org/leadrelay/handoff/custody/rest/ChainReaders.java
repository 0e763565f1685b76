package org.leadrelay.handoff.custody.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.handoff.transfer.Handoffs;
import org.leadrelay.handoff.transfer.Seen;
import org.leadrelay.handoff.transfer.Sight;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;

/** Who reads a chain, and how much of it. */
@ApplicationScoped
class ChainReaders {

  private final Handoffs handoffs;
  private final CurrentActor caller;

  ChainReaders(Handoffs handoffs, CurrentActor caller) {
    this.handoffs = handoffs;
    this.caller = caller;
  }

  /**
   * A reader of one chain.
   *
   * @param unit the reader's bureau; empty for an auditor
   * @param mayKnowContent whether the salts may be given, with which values can be proved
   */
  record Reader(Sight.Kind sight, String unit, boolean mayKnowContent) {}

  /** The caller; NOT_FOUND if the handoff is out of its sight. */
  Reader of(UUID id) {
    return switch (caller.actor()) {
      case Actor.Officer officer ->
          handoffs
              .see(id, officer.jurisdiction())
              .map(Seen::sight)
              .map(sight -> new Reader(sight, officer.jurisdiction().code(), true))
              .orElseThrow(ChainReaders::notFound);
      case Actor.Auditor _ ->
          Optional.of(new Reader(Sight.Kind.FULL, "", false))
              .filter(_ -> handoffs.exists(id))
              .orElseThrow(ChainReaders::notFound);
      case Actor.Courier _, Actor.Enterprise _, Actor.Operator _ -> throw notFound();
    };
  }

  /** The caller, if it sees all of the chain. */
  Reader withFullSight(UUID id) {
    var reader = of(id);
    if (reader.sight() != Sight.Kind.FULL) {
      throw notFound();
    }
    return reader;
  }

  private static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }
}
