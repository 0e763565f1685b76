package org.leadrelay.precursor.substance.rest;

import static org.leadrelay.problem.CommonProblem.VALIDATION_FAILED;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.substance.Catalogue;
import org.leadrelay.precursor.substance.Mass;
import org.leadrelay.precursor.substance.Substance;
import org.leadrelay.precursor.substance.Weighing;
import org.leadrelay.problem.Problem;

/** Reads what a request says of goods, or refuses it with the shared problems. */
@ApplicationScoped
public class Goods {

  private final Catalogue catalogue;

  Goods(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The substance under which goods can be booked.
   *
   * @throws org.leadrelay.problem.ProblemException SUBSTANCE_UNKNOWN, SUBSTANCE_IS_GROUP
   */
  public Substance substance(String number) {
    var found =
        catalogue
            .find(number)
            .orElseThrow(() -> Problem.of(SubstanceProblem.SUBSTANCE_UNKNOWN).toException());
    if (!found.postable()) {
      throw Problem.of(SubstanceProblem.SUBSTANCE_IS_GROUP).toException();
    }
    return found;
  }

  /**
   * The mass of a stated quantity.
   *
   * @param ownDensity as {@link Weighing#of} takes it
   * @throws org.leadrelay.problem.ProblemException VALIDATION_FAILED at {@code /quantity};
   *     DENSITY_UNKNOWN
   */
  public Mass mass(
      String quantity, String unit, Substance substance, @Nullable BigDecimal ownDensity) {
    return switch (Weighing.of(quantity, unit, substance, ownDensity)) {
      case Weighing.Known(Mass mass) -> mass;
      case Weighing.DensityUnknown() ->
          throw Problem.of(SubstanceProblem.DENSITY_UNKNOWN).toException();
      case Weighing.Malformed() ->
          throw Problem.of(VALIDATION_FAILED)
              .violation(
                  "/quantity",
                  "FORMAT",
                  "应为大于零的十进制数字，精确到 1 毫克以内",
                  "must be a decimal above zero, not finer than 1 mg")
              .toException();
    };
  }
}
