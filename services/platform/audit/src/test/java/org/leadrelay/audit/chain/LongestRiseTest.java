package org.leadrelay.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LongestRiseTest {

  @Test
  void whatWasMovedIsLeftOut() {
    assertThat(LongestRise.indexes(new long[] {1, 2, 5, 3, 4})).containsExactly(0, 1, 3, 4);
    assertThat(LongestRise.indexes(new long[] {5, 1, 2, 3})).containsExactly(1, 2, 3);
    assertThat(LongestRise.indexes(new long[] {})).isEmpty();
  }

  @Property
  void noRiseIsLonger(@ForAll @Size(max = 10) long[] values) {
    var kept = LongestRise.indexes(values);

    assertThat(kept.stream().map(index -> values[index]).toList())
        .isSorted()
        .doesNotHaveDuplicates();
    assertThat(kept).hasSize(longest(values, 0, null)).isSorted();
  }

  private static int longest(
      long[] values, int from, @org.jspecify.annotations.Nullable Long above) {
    if (from == values.length) {
      return 0;
    }
    int without = longest(values, from + 1, above);
    boolean rises = above == null || values[from] > above;
    return rises ? Math.max(without, 1 + longest(values, from + 1, values[from])) : without;
  }
}
