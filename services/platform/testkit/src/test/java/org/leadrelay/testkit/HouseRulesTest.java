package org.leadrelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.testkit.house.Concern.LISTENERS;
import static org.leadrelay.testkit.house.Concern.MIGRATIONS;
import static org.leadrelay.testkit.house.Concern.RESOURCES;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {

  @TestFactory
  Stream<DynamicTest> theTestkitKeepsTheRulesItself() {
    return HouseRules.ofModule("org.leadrelay.testkit")
        .without(RESOURCES, LISTENERS, MIGRATIONS)
        .tests();
  }

  @Test
  void classesOfTestsAreNotJudged() {
    assertThat(HouseRules.ofPureModule("org.leadrelay.sample").tests())
        .isNotEmpty()
        .allSatisfy(test ->
            assertThatThrownBy(test.getExecutable()::execute)
                .hasMessageContaining("finds nobody to govern"));
  }
}
