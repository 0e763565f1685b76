package org.leadrelay.testkit.house;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

/** Conditions written as what is wrong with a thing. */
final class Faults {

  private Faults() {}

  /** Holds for things for which the function finds no fault. */
  static <T> ArchCondition<T> none(String description, Function<T, Stream<String>> faults) {
    return new ArchCondition<>(description) {
      @Override
      public void check(T thing, ConditionEvents events) {
        faults
            .apply(thing)
            .forEach(fault -> events.add(SimpleConditionEvent.violated(thing, fault)));
      }
    };
  }

  /** Holds for classes all of whose dependencies are allowed. */
  static ArchCondition<JavaClass> onlyKnow(
      String description, BiPredicate<JavaClass, JavaClass> mayKnow) {
    return none(
        description,
        type ->
            type.getDirectDependenciesFromSelf().stream()
                .filter(known -> !mayKnow.test(type, target(known)))
                .map(Dependency::getDescription));
  }

  private static JavaClass target(Dependency known) {
    return known.getTargetClass().getBaseComponentType();
  }
}
