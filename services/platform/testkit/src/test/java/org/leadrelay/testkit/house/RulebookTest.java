package org.leadrelay.testkit.house;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadrelay.testkit.house.Verdict.Broken;

/** Every rule finds those classes of the sample service that break it, and no other. */
class RulebookTest {

  private static final String SAMPLE = "org.leadrelay.sample";

  private static final Pattern CULPRIT =
      Pattern.compile("(?:Class|Method|Constructor|Field|Package) <?[a-z.]*?\\b([A-Z]\\w+|bare)");

  private static final Map<String, Set<String>> STYLE =
      Map.of(
          "nobody knows a service but itself", Set.of("KnowsNeighbour"),
          "names tell what a thing is", Set.of("ParcelService"),
          "the time is asked of a clock", Set.of("OwnTime", "OldDate"),
          "nothing is injected into a field", Set.of("FieldFed"),
          "a failing statement does not tell its values", Set.of("LoudSql"),
          "every package says that its types are not null", Set.of("bare"));

  private static final Map<String, Set<String>> WEB =
      Map.of(
          "resource classes and their endpoints are public",
          Set.of("HiddenEndpoint", "HiddenResource"),
          "every endpoint says who may call it",
          Set.of("OpenResource"),
          "listeners do not run on virtual threads",
          Set.of("UnorderedListener"));

  private static final Map<String, Set<String>> SERVICE =
      Map.of(
          "feature roots know no technology", Set.of("RootWithDatabase", "RootWithAdapter"),
          "rest, storage, messages and config do not know each other", Set.of("RestKnowsStorage"),
          "features do not know each other in a circle", Set.of("Knot", "Loop"),
          "the flat feature tangled is one package", Set.of("NotFlat"),
          "the flat feature register is one package", Set.of(),
          "the clock is injected", Set.of("OwnClock"),
          "entities do not leave storage", Set.of("PublicRow", "StrayRow"));

  private static final Map<String, Set<String>> MODULE =
      Map.of(
          "the platform has no entities", Set.of("ParcelRow", "PublicRow", "StrayRow"),
          "packages do not know each other in a circle", Set.of("Knot", "Loop"));

  private static final Map<String, Set<String>> PORT =
      Map.of("the port in the root knows no technology", Set.of("SendParcel", "RootWithDatabase"));

  @Test
  void ofAServiceExactlyTheWrongClassesAreFound() {
    var rules = Rulebook.ofService(new Layout(SAMPLE, Set.of("tangled", "register")));

    assertThat(culprits(rules, classesOf(SAMPLE))).isEqualTo(union(STYLE, WEB, SERVICE));
  }

  @Test
  void ofAModuleExactlyTheWrongClassesAreFound() {
    var rules = Rulebook.ofModuleWithPort("org.leadrelay.sample.parcel");

    assertThat(culprits(rules, classesOf(SAMPLE))).isEqualTo(union(STYLE, WEB, MODULE, PORT));
  }

  @Test
  void ofAPureModuleExactlyTheWrongClassesAreFound() {
    var classes = classesOf(SAMPLE + ".register", SAMPLE + ".tangled", SAMPLE + ".bare");

    assertThat(culprits(Rulebook.ofPureModule(), classes))
        .containsEntry("the module needs a JDK and nothing else", Set.of("Outlet"))
        .containsEntry("packages do not know each other in a circle", Set.of());
  }

  @Test
  void noRuleOverlooksThatItGovernsNobody() {
    var nothing = classesOf("org.leadrelay.nowhere");
    var rules =
        Stream.concat(
            Rulebook.ofService(new Layout("org.leadrelay.nowhere", Set.of("flat"))),
            Stream.concat(
                Rulebook.ofModuleWithPort("org.leadrelay.nowhere"), Rulebook.ofPureModule()));

    assertThat(rules.filter(rule -> !isAboutMigrations(rule)))
        .isNotEmpty()
        .allSatisfy(rule ->
            assertThat(rule.judge().apply(nothing)).isInstanceOf(Verdict.GovernsNobody.class));
  }

  private static JavaClasses classesOf(String... packages) {
    return new ClassFileImporter().importPackages(packages);
  }

  private static Map<String, Set<String>> culprits(Stream<HouseRule> rules, JavaClasses classes) {
    return rules
        .filter(rule -> !isAboutMigrations(rule))
        .collect(toMap(HouseRule::name, rule -> culprits(rule.judge().apply(classes))));
  }

  private static Set<String> culprits(Verdict verdict) {
    var faults = verdict instanceof Broken(var found) ? found : List.<String>of();
    return faults.stream()
        .flatMap(fault -> CULPRIT.matcher(fault).results())
        .map(found -> found.group(1))
        .collect(toSet());
  }

  private static boolean isAboutMigrations(HouseRule rule) {
    return rule.concern().filter(Concern.MIGRATIONS::equals).isPresent();
  }

  @SafeVarargs
  private static Map<String, Set<String>> union(Map<String, Set<String>>... parts) {
    var union = new HashMap<String, Set<String>>();
    for (var part : parts) {
      union.putAll(part);
    }
    return union;
  }
}
