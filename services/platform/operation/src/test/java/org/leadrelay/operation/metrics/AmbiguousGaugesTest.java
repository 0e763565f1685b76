package org.leadrelay.operation.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.leadrelay.operation.OwnDatabase;

@QuarkusTest
@QuarkusTestResource(OwnDatabase.class)
class AmbiguousGaugesTest {

  @Inject MeterRegistry meters;

  @Test
  void theGaugeOfTwoGroupsIsLeftOutAndWhatNamesItsThreadStays() {
    assertThat(meters.getMeters())
        .extracting(Meter::getId)
        .extracting(Meter.Id::getName)
        .contains("netty.eventexecutor.tasks.pending")
        .doesNotContain("netty.eventexecutor.workers");
  }
}
