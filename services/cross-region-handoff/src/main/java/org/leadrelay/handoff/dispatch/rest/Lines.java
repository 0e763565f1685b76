package org.leadrelay.handoff.dispatch.rest;

import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.dispatch.Rejection;
import org.leadrelay.handoff.dispatch.Result;
import org.leadrelay.handoff.dispatch.rest.DispatchAnswer.Line;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemCatalogue;
import org.leadrelay.problem.ProblemCode;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.Violation;
import org.leadrelay.problem.Wording;
import org.leadrelay.problem.rest.ProblemBody;

/** Results as the caller reads them. */
@ApplicationScoped
class Lines {

  private final Map<String, ProblemCode> codes;

  Lines(@Any Instance<ProblemCatalogue> catalogues) {
    codes =
        catalogues.stream()
            .flatMap(catalogue -> catalogue.codes().stream())
            .collect(toUnmodifiableMap(ProblemCode::code, code -> code));
  }

  List<Line> of(List<Result> results, Language language) {
    return results.stream().map(result -> line(result, result.rejection(), language)).toList();
  }

  /**
   * Nothing was sent: who could have been is told so, and no handoff is named that is not there.
   */
  ProblemException withheld(List<Result> results, Language language) {
    var unmade =
        results.stream().map(Result::handoff).filter(Objects::nonNull).collect(Collectors.toSet());
    var lines =
        results.stream().map(result -> line(result, known(result, unmade), language)).toList();
    var refused = results.stream().filter(result -> !result.accepted()).count();
    return Problem.of(DispatchProblem.DISPATCH_REFUSED)
        .with("accepted", 0)
        .with("rejected", refused)
        .with("results", lines)
        .toException();
  }

  private static Rejection known(Result result, Set<UUID> unmade) {
    var why = result.rejection();
    if (why == null) {
      return Rejection.of(DispatchProblem.DISPATCH_WITHHELD.name());
    }
    return why.handoff() != null && unmade.contains(why.handoff())
        ? new Rejection(why.code(), why.faults(), null)
        : why;
  }

  private Line line(Result result, @Nullable Rejection why, Language language) {
    if (why == null) {
      return new Line(result.index(), result.clientRef(), 201, result.handoff(), null);
    }
    var problem = problem(why);
    return new Line(
        result.index(),
        result.clientRef(),
        problem.code().status(),
        null,
        ProblemBody.ofItem(problem, language));
  }

  private Problem problem(Rejection why) {
    var problem = Problem.of(Objects.requireNonNull(codes.get(why.code())));
    for (var fault : why.faults()) {
      var said = new Wording(fault.zh(), fault.en());
      problem = problem.violation(new Violation(fault.pointer(), fault.code(), said));
    }
    return why.handoff() == null ? problem : problem.with("handoff", why.handoff());
  }
}
