package org.leadrelay.testkit.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where the time comes from: all timers and records follow one settable clock. */
final class ClockRules {

  private static final Set<String> WALL_CLOCKS =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.util.Calendar.getInstance",
          "java.util.GregorianCalendar.<init>");

  private ClockRules() {}

  /** {@code System.nanoTime} is allowed: it measures, it does not tell the time. */
  static HouseRule injected() {
    return rule("the time is asked of a clock", ClockRules::isClockless);
  }

  /** For services: a clock of one's own would not follow the suite's. */
  static HouseRule noneOfItsOwn() {
    return rule("the clock is injected", ClockRules::makesClock);
  }

  private static HouseRule rule(String name, Predicate<CodeUnitAccessTarget> forbidden) {
    return HouseRule.of(
        name,
        classes()
            .should(Faults.none("take the time from a clock", type -> calls(type, forbidden))));
  }

  private static Stream<String> calls(JavaClass type, Predicate<CodeUnitAccessTarget> forbidden) {
    return type.getAccessesFromSelf().stream()
        .filter(access ->
            access.getTarget() instanceof CodeUnitAccessTarget target && forbidden.test(target))
        .map(JavaAccess::getDescription);
  }

  private static boolean isClockless(CodeUnitAccessTarget target) {
    var owner = target.getOwner().getName();
    return WALL_CLOCKS.contains(owner + "." + target.getName())
        || (owner.equals("java.util.Date") && isConstructorWithoutArguments(target))
        || (owner.startsWith("java.time.")
            && target.getName().equals("now")
            && !takesClock(target));
  }

  private static boolean makesClock(CodeUnitAccessTarget target) {
    return target.getOwner().isEquivalentTo(Clock.class)
        && (target.getName().startsWith("system") || target.getName().startsWith("tick"))
        && !takesClock(target);
  }

  private static boolean isConstructorWithoutArguments(CodeUnitAccessTarget target) {
    return target.getName().equals("<init>") && target.getRawParameterTypes().isEmpty();
  }

  private static boolean takesClock(CodeUnitAccessTarget target) {
    return target.getRawParameterTypes().stream()
        .anyMatch(type -> type.isEquivalentTo(Clock.class));
  }
}
