package org.leadrelay.audit.rest;

import java.util.ArrayList;
import java.util.UUID;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.audit.rest.AuditAnswer.Verified;
import org.leadrelay.audit.rest.ChainReader.Insider;
import org.leadrelay.audit.rest.ChainReader.Outsider;
import org.leadrelay.audit.rest.ChainReader.Participant;
import org.leadrelay.audit.storage.AuditTrail;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/**
 * Who did what to an aggregate, in a chain that shows when it was tampered with, as far as the
 * caller may read it. With whole sight that is all of it, else what one's own bureau did; an
 * auditor reads every chain with the reasons that were given, and no content.
 */
public final class ChainReading {

  private final AuditTrail trail;
  private final ChainSight sight;
  private final CurrentActor caller;

  public ChainReading(AuditTrail trail, ChainSight sight, CurrentActor caller) {
    this.trail = trail;
    this.sight = sight;
    this.caller = caller;
  }

  /**
   * A part of the chain, oldest first.
   *
   * @throws ProblemException NOT_FOUND if the chain is out of the caller's sight
   */
  public Page<AuditAnswer> page(UUID id, Paging paging) {
    var reader = reader(id);
    var window = paging.window("audit", id);
    var after = window.after(Long::valueOf).orElse(0L);
    var found =
        switch (reader) {
          case Insider _, Outsider _ -> trail.page(id, after, window.fetch());
          case Participant(var unit) -> trail.pageOf(unit, id, after, window.fetch());
        };
    return window.page(found.entries(), entry -> entry.entry().n()).map(AuditAnswer::of);
  }

  /**
   * The whole chain for the offline verifier, an entry a line.
   *
   * @throws ProblemException NOT_FOUND if the caller does not see all of it
   */
  public String export(UUID id) {
    var lines = new ArrayList<String>();
    switch (reader(id)) {
      case Insider _ -> trail.exportWithSalts(id, lines::add);
      case Outsider _ -> trail.export(id, lines::add);
      case Participant _ -> throw ChainReader.notFound();
    }
    return String.join("\n", lines) + "\n";
  }

  /**
   * Whether the chain is as it was written.
   *
   * @throws ProblemException NOT_FOUND if the caller does not see all of it
   */
  public Verified verify(UUID id) {
    return switch (reader(id)) {
      case Insider _, Outsider _ -> Verified.of(trail.verify(id));
      case Participant _ -> throw ChainReader.notFound();
    };
  }

  private ChainReader reader(UUID id) {
    return ChainReader.of(caller.actor(), id, sight);
  }
}
