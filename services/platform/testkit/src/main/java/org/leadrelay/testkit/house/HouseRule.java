package org.leadrelay.testkit.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One rule of the house.
 *
 * @param name what holds, as a sentence
 * @param concern what a module must have for the rule to govern anybody; empty when every module
 *     has it
 * @param judge looks at the production classes of a module
 */
public record HouseRule(
    String name, Optional<Concern> concern, Function<JavaClasses, Verdict> judge) {

  /** A rule for every module. */
  static HouseRule of(String name, ArchRule rule) {
    return new HouseRule(name, Optional.empty(), classes -> verdict(rule, classes));
  }

  /** A rule for the modules that have what it is about. */
  static HouseRule of(String name, Concern concern, ArchRule rule) {
    return new HouseRule(name, Optional.of(concern), classes -> verdict(rule, classes));
  }

  private static Verdict verdict(ArchRule rule, JavaClasses classes) {
    try {
      return Verdict.of(
          rule.allowEmptyShould(false).evaluate(classes).getFailureReport().getDetails());
    } catch (AssertionError nobodyIsGoverned) {
      return new Verdict.GovernsNobody();
    }
  }

  /**
   * Looks at a module.
   *
   * @param without what the module says it does not have
   * @throws AssertionError with every fault when the rule is broken, when it governs nobody though
   *     the module did not say so, and when it governs somebody though the module said otherwise
   */
  public void enforce(JavaClasses classes, Set<Concern> without) {
    var verdict = judge.apply(classes);
    if (concern.filter(without::contains).isEmpty()) {
      verdict.orFail(name, advice());
    } else if (!(verdict instanceof Verdict.GovernsNobody)) {
      throw new AssertionError("The module is not without %s".formatted(concern.orElseThrow()));
    }
  }

  private String advice() {
    return "Is the package right?" + concern.map(" If so, say without(%s)."::formatted).orElse("");
  }
}
