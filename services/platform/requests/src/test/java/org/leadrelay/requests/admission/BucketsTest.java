package org.leadrelay.requests.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.Configs;

class BucketsTest {

  private static final Buckets BUCKETS =
      new Buckets(
          Configs.with(
              Map.of(
                  "rate.burst", "3",
                  "rate.per-second", "1",
                  "rate.anonymous-burst", "2",
                  "rate.anonymous-per-minute", "1")));

  @Test
  void eachCallerHasItsOwn() {
    assertThat(BUCKETS.ofCaller("a").tryConsume(3)).isTrue();
    assertThat(BUCKETS.ofCaller("a").tryConsume(1)).isFalse();
    assertThat(BUCKETS.ofCaller("b").tryConsume(3)).isTrue();
  }

  @Test
  void anAddressIsNoCaller() {
    assertThat(BUCKETS.ofCaller("10.0.0.9").tryConsume(3)).isTrue();
    assertThat(BUCKETS.ofAddress("10.0.0.9").tryConsume(2)).isTrue();
    assertThat(BUCKETS.ofAddress("10.0.0.8").tryConsume(2)).isTrue();
  }

  @Test
  void whatIsNoAddressIsCountedTogether() {
    assertThat(BUCKETS.ofAddress("null").tryConsume(2)).isTrue();
    assertThat(BUCKETS.ofAddress("_hidden").tryConsume(1)).isFalse();
  }

  @Test
  void theAddressesOfOneIpv6NetworkShare() {
    assertThat(BUCKETS.ofAddress("2001:db8:0:1::1").tryConsume(2)).isTrue();
    assertThat(BUCKETS.ofAddress("2001:db8:0:1:ffff::2").tryConsume(1)).isFalse();
    assertThat(BUCKETS.ofAddress("2001:db8:0:2::1").tryConsume(1)).isTrue();
  }
}
