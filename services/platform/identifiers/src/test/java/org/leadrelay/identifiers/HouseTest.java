package org.leadrelay.identifiers;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.leadrelay.testkit.HouseRules;

class HouseTest {

  @TestFactory
  Stream<DynamicTest> theHouseRulesHold() {
    return HouseRules.ofPureModule("org.leadrelay.identifiers").tests();
  }
}
