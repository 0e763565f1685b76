package org.leadrelay.testkit.house;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which rules which kind of module has to keep. */
public final class Rulebook {

  private Rulebook() {}

  /** A deployable: features with adapters. */
  public static Stream<HouseRule> ofService(Layout layout) {
    return Stream.of(
            new FeatureRules(layout).all(),
            style(),
            web(),
            Stream.of(
                EntityRules.hidden(), ClockRules.noneOfItsOwn(), MigrationRules.oneVersionEach()))
        .flatMap(Function.identity());
  }

  /** A part of the platform. */
  public static Stream<HouseRule> ofModule() {
    return Stream.of(
            style(),
            web(),
            Stream.of(
                EntityRules.nowhere(), packagesWithoutCycles(), MigrationRules.oneVersionEach()))
        .flatMap(Function.identity());
  }

  /** A part of the platform with a port in its root package. */
  public static Stream<HouseRule> ofModuleWithPort(String root) {
    return Stream.of(
            ofModule(),
            Stream.of(ModuleRules.pure("the port in the root knows no technology", root)))
        .flatMap(Function.identity());
  }

  /** A part of the platform that is pure Java. */
  public static Stream<HouseRule> ofPureModule() {
    return Stream.of(style(), Stream.of(ModuleRules.pure(), packagesWithoutCycles()))
        .flatMap(Function.identity());
  }

  private static Stream<HouseRule> style() {
    return Stream.of(
        ModuleRules.boundaries(),
        NameRules.telling(),
        ClockRules.injected(),
        InjectionRules.byConstructor(),
        SqlRules.silent(),
        PackageRules.nullMarked());
  }

  private static Stream<HouseRule> web() {
    return Stream.of(ResourceRules.all(), Stream.of(ListenerRules.ordered()))
        .flatMap(Function.identity());
  }

  private static HouseRule packagesWithoutCycles() {
    return Cycles.between("packages", type -> Optional.of(type.getPackageName()));
  }
}
