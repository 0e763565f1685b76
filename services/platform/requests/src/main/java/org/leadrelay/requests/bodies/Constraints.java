package org.leadrelay.requests.bodies;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.Violation;

/** Judges decoded values by the Bean Validation constraints that their types declare. */
@ApplicationScoped
class Constraints {

  private final Validator validator;
  private final ObjectMapper json;

  Constraints(Validator validator, ObjectMapper json) {
    this.validator = validator;
    this.json = json;
  }

  /**
   * Lets a valid value pass.
   *
   * @param type as which it was decoded
   * @throws ProblemException VALIDATION_FAILED, with the violations in the order of their pointers
   */
  void check(Object value, JavaType type) {
    var violations = validator.validate(value);
    if (violations.isEmpty()) {
      return;
    }
    throw violations.stream()
        .map(violation -> violation(violation, type))
        .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::code))
        .reduce(Problem.of(VALIDATION_FAILED), Problem::violation, (_, last) -> last)
        .toException();
  }

  private Violation violation(ConstraintViolation<?> violation, JavaType type) {
    var kind = ConstraintKind.of(violation.getConstraintDescriptor());
    return new Violation(
        JsonPointers.of(violation.getPropertyPath(), type, json),
        kind.code(),
        kind.wording(violation));
  }
}
