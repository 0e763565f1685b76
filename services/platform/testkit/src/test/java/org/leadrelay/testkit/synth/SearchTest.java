package org.leadrelay.testkit.synth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SearchTest {

  private static final Disguise NEEDLE = new Disguise("phone", "UTF-8", "15400000001");

  @Property
  void aValueIsFoundWhereverTheWindowsEnd(
      @ForAll @IntRange(min = 0, max = 200) int before,
      @ForAll @IntRange(min = 1, max = 40) int window)
      throws IOException {
    var content = "-".repeat(before) + NEEDLE.bytes() + "-".repeat(30);

    var found = new ArrayList<String>();
    long read =
        new Search(List.of(NEEDLE), window)
            .in("log", new ByteArrayInputStream(content.getBytes(UTF_8)), found);

    assertThat(read).isEqualTo(content.length());
    assertThat(found).contains("log, byte %d: the phone as UTF-8".formatted(before));
  }
}
