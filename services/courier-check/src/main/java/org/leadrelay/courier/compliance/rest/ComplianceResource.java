package org.leadrelay.courier.compliance.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.Actor;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.courier.compliance.Line;
import org.leadrelay.courier.compliance.Question;
import org.leadrelay.courier.compliance.Tallies;
import org.leadrelay.courier.compliance.TallyKey;
import org.leadrelay.courier.compliance.Territory;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.Paging;

/** Answers how far couriers comply. */
@Path("/api/v1/compliance")
@Tag(name = "Compliance")
@RolesAllowed({"officer", "courier"})
@RunOnVirtualThread
public class ComplianceResource {

  private final Tallies tallies;
  private final Jurisdictions tree;
  private final CurrentActor caller;
  private final Clock clock;

  ComplianceResource(Tallies tallies, Jurisdictions tree, CurrentActor caller, Clock clock) {
    this.tallies = tallies;
    this.tree = tree;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "readCompliance",
      summary = "Real name, inspection, X-ray: the three rates (三个100%)")
  public ComplianceAnswer read(@BeanParam Asked asked, @BeanParam Paging paging) {
    asked.checkCodes();
    var days = asked.days(clock);
    var question = question(asked, days);
    var window = paging.window("compliance", question);
    var lines = tallies.lines(question, window.after(TallyKey::parse).orElse(null), window.fetch());
    return ComplianceAnswer.of(days, tallies.total(question), window.page(lines, Line::key));
  }

  private Question question(Asked asked, Asked.Days days) {
    var region = asked.jurisdiction();
    return switch (caller.actor()) {
      case Actor.Courier courier -> {
        if (asked.courier() != null && !asked.courier().equals(courier.company())) {
          throw notFound();
        }
        yield new Question(
            courier.company(),
            asked.outlet(),
            region == null ? null : territory(region),
            days.from(),
            days.to());
      }
      case Actor.Officer officer ->
          new Question(
              asked.courier(),
              asked.outlet(),
              territory(inScope(region, officer.jurisdiction())),
              days.from(),
              days.to());
      case Actor.Enterprise _, Actor.Operator _, Actor.Auditor _ -> throw notFound();
    };
  }

  private Jurisdiction inScope(@Nullable Jurisdiction region, Jurisdiction own) {
    if (region == null || region.equals(own)) {
      return own;
    }
    if (!tree.isBureau(region) || !tree.isUnder(region, own)) {
      throw notFound();
    }
    return region;
  }

  private Territory territory(Jurisdiction region) {
    if (!tree.isBureau(region)) {
      throw notFound();
    }
    return Territory.of(region, tree);
  }

  private static ProblemException notFound() {
    return Problem.of(CommonProblem.NOT_FOUND).toException();
  }
}
