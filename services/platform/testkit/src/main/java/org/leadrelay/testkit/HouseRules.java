package org.leadrelay.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.leadrelay.testkit.house.Concern;
import org.leadrelay.testkit.house.HouseRule;
import org.leadrelay.testkit.house.Layout;
import org.leadrelay.testkit.house.Rulebook;

/**
 * The rules of the house, one test for each:
 *
 * <pre>{@code
 * class HouseTest {
 *   @TestFactory
 *   Stream<DynamicTest> theHouseRulesHold() {
 *     return HouseRules.ofService("org.leadrelay.handoff").without(ENTITIES).tests();
 *   }
 * }
 * }</pre>
 *
 * <p>A rule that finds nobody to govern fails, and so does a module that says it is without
 * something that it has.
 */
public final class HouseRules {

  private final String root;
  private final List<HouseRule> rules;
  private final Set<Concern> without;

  private HouseRules(String root, Stream<HouseRule> rules) {
    this.root = root;
    this.rules = rules.toList();
    this.without = EnumSet.noneOf(Concern.class);
  }

  /**
   * The rules for a deployable, whose features lie below its package.
   *
   * @param root such as {@code org.leadrelay.handoff}
   * @param flatFeatures names of features that are plain registers in one package, without a domain
   */
  public static HouseRules ofService(String root, String... flatFeatures) {
    return new HouseRules(root, Rulebook.ofService(new Layout(root, Set.of(flatFeatures))));
  }

  /**
   * The rules for a module of the platform.
   *
   * @param root such as {@code org.leadrelay.requests}
   */
  public static HouseRules ofModule(String root) {
    return new HouseRules(root, Rulebook.ofModule());
  }

  /**
   * The rules for a module of the platform whose root package holds a port and records that a
   * domain may use.
   *
   * @param root such as {@code org.leadrelay.audit}
   */
  public static HouseRules ofModuleWithPort(String root) {
    return new HouseRules(root, Rulebook.ofModuleWithPort(root));
  }

  /**
   * The rules for a module that needs a JDK and nothing else.
   *
   * @param root such as {@code org.leadrelay.jurisdiction}
   */
  public static HouseRules ofPureModule(String root) {
    return new HouseRules(root, Rulebook.ofPureModule());
  }

  /** Says what the module does not have. */
  public HouseRules without(Concern... concerns) {
    without.addAll(List.of(concerns));
    return this;
  }

  /** One test for each rule, over the production classes on the class path. */
  public Stream<DynamicTest> tests() {
    var classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(root);
    return rules.stream().map(rule -> test(rule, classes));
  }

  private DynamicTest test(HouseRule rule, JavaClasses classes) {
    return DynamicTest.dynamicTest(rule.name(), () -> rule.enforce(classes, without));
  }
}
