package org.leadrelay.handoff.dispatch.rest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.leadrelay.handoff.dispatch.Item;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.bodies.JsonDecoder;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class ManifestTest {

  private record Small(int items, MemorySize item) implements DispatchLimits {}

  private static final DispatchLimits SMALL = new Small(3, new MemorySize(BigInteger.valueOf(40)));

  @Inject JsonDecoder decoder;
  @Inject DispatchLimits limits;

  private Manifest lines(String text, DispatchLimits limits) {
    return Manifest.of(text.getBytes(UTF_8), true, decoder, limits);
  }

  @Test
  void asManyItemsAsAllowedAreTakenAndOneMoreIsNot() {
    assertThat(lines("{}\n{}\n{}\n", SMALL).size()).isEqualTo(3);
    assertThatThrownBy(() -> lines("{}\n{}\n{}\n{}", SMALL))
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().code().code()).isEqualTo("TOO_LARGE");
              assertThat(String.valueOf(refused.problem().detail())).contains("At most 3 items");
            });
  }

  @Test
  void tenThousandItemsAreTakenAndOneMoreIsNot() {
    assertThat(lines("{}\n".repeat(10_000), limits).size()).isEqualTo(10_000);
    assertThatThrownBy(() -> lines("{}\n".repeat(10_001), limits))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void anItemThatIsTooLongHarmsNoOther() {
    var manifest = lines("{\"x\": \"" + "y".repeat(33) + "\"}\n{\"clientRef\": \"a\"}", SMALL);

    assertThat(unfit(manifest, 0)).isEqualTo("TOO_LARGE");
    assertThat(unfit(manifest, 1)).isEqualTo("VALIDATION_FAILED");
    assertThat(manifest.read(1).clientRef()).isEqualTo("a");
  }

  @Test
  void aReferenceIsShortAndAText() {
    var manifest = lines("{\"clientRef\": 1}\n{\"clientRef\": \"\"}\n{\"clientRef\": null}", SMALL);

    for (var index = 0; index < 2; index++) {
      var item = (Item.Unfit) manifest.read(index);
      assertThat(item.why().faults()).extracting(it -> it.pointer()).containsExactly("/clientRef");
    }
    assertThat(((Item.Unfit) manifest.read(2)).why().faults()).hasSizeGreaterThan(1);
  }

  @Test
  void itemsOfAnyKindAreFoundInJson() {
    var body = "{ \"items\" : [ {\"a\": [1, {}]} ,\"文\\\"]\", 12.5,null , true,[[ ]]] }";
    var spans = Spans.ofJson(body.getBytes(UTF_8));

    assertThat(spans.items())
        .extracting(it -> new String(it.of(body.getBytes(UTF_8)), UTF_8).strip())
        .containsExactly("{\"a\": [1, {}]}", "\"文\\\"]\"", "12.5", "null", "true", "[[ ]]");
    assertThat(new String(spans.envelope(), UTF_8)).isEqualTo("{ \"items\" : [] }");
  }

  private static String unfit(Manifest manifest, int index) {
    return ((Item.Unfit) manifest.read(index)).why().code();
  }
}
