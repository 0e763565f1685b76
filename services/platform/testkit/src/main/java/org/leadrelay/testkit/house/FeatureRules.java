package org.leadrelay.testkit.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.stream.Stream;

/** How the parts inside a service may know each other. */
final class FeatureRules {

  private final Layout layout;

  FeatureRules(Layout layout) {
    this.layout = layout;
  }

  Stream<HouseRule> all() {
    return Stream.concat(
        Stream.of(roots(), adapters(), Cycles.between("features", layout::feature)),
        layout.flat().stream().map(this::flat));
  }

  private HouseRule roots() {
    return HouseRule.of(
        "feature roots know no technology",
        classes()
            .that(describe("are in a feature's root", layout::isRoot))
            .should(
                Faults.onlyKnow(
                    "know only the language, the ports and each other",
                    (_, known) -> AllowedInRoots.contains(known) || layout.isRoot(known))));
  }

  private HouseRule adapters() {
    return HouseRule.of(
        "rest, storage, messages and config do not know each other",
        classes()
            .that(describe("are in an adapter", type -> layout.adapter(type).isPresent()))
            .should(Faults.onlyKnow("know no adapter of another kind", this::isOfNoOtherKind)));
  }

  private boolean isOfNoOtherKind(JavaClass type, JavaClass known) {
    var kind = layout.adapter(known);
    return kind.isEmpty() || kind.equals(layout.adapter(type));
  }

  private HouseRule flat(String feature) {
    return HouseRule.of(
        "the flat feature %s is one package".formatted(feature),
        classes()
            .that(
                describe(
                    "are in " + feature,
                    type -> layout.feature(type).filter(feature::equals).isPresent()))
            .should()
            .resideInAPackage(layout.service() + "." + feature));
  }
}
