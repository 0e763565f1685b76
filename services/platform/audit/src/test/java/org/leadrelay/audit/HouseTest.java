package org.leadrelay.audit;

import static org.leadrelay.testkit.house.Concern.LISTENERS;
import static org.leadrelay.testkit.house.Concern.RESOURCES;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leadrelay.testkit.HouseRules;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.ofModuleWithPort("org.leadrelay.audit").without(LISTENERS, RESOURCES).tests();
  }
}
