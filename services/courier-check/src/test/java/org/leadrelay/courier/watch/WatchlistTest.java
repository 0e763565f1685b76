package org.leadrelay.courier.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leadrelay.jurisdiction.Jurisdiction;

class WatchlistTest {

  private static final WatchToken TOKEN = WatchToken.ofHex("0123456789abcdeffedcba9876543210");

  private final SettableClock clock = new SettableClock();
  private final Watchlist watchlist = new Watchlist(clock);

  @Test
  void anEntryCountsUntilItsEndAndNotInItsLastInstant() {
    watchlist.change(TOKEN, List.of(watched(Duration.ofMinutes(5))));
    clock.pass(Duration.ofMinutes(5).minusMillis(1));
    assertThat(watchlist.on(TOKEN)).hasSize(1);
    clock.pass(Duration.ofMillis(1));
    assertThat(watchlist.on(TOKEN)).isEmpty();
  }

  @Test
  void theOtherEntriesOfAValueStayWhenOneExpires() {
    var longer = watched(Duration.ofMinutes(10));
    watchlist.change(TOKEN, List.of(watched(Duration.ofMinutes(5)), longer));
    clock.pass(Duration.ofMinutes(6));
    assertThat(watchlist.entries()).isEqualTo(2);
    watchlist.sweep();
    assertThat(watchlist.entries()).isEqualTo(1);
    assertThat(watchlist.on(TOKEN)).containsExactly(longer);
  }

  @Test
  void aChangeReplacesAndAnEmptyOneWithdraws() {
    var later = watched(Duration.ofDays(1));
    watchlist.change(TOKEN, List.of(watched(Duration.ofDays(1))));
    watchlist.change(TOKEN, List.of(later));
    assertThat(watchlist.on(TOKEN)).containsExactly(later);
    watchlist.change(TOKEN, List.of());
    assertThat(watchlist.on(TOKEN)).isEmpty();
    assertThat(watchlist.entries()).isZero();
    assertThat(watchlist.bytes()).isPositive();
  }

  @Test
  void aTokenIsTheSameAsKeyAndAsDigits() {
    assertThat(WatchToken.of(UUID.fromString("01234567-89ab-cdef-fedc-ba9876543210")))
        .isEqualTo(TOKEN);
    assertThat(TOKEN.hex()).isEqualTo("0123456789abcdeffedcba9876543210");
  }

  @Test
  void otherTextsAreNoTokens() {
    assertThatThrownBy(() -> WatchToken.ofHex("0123")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> WatchToken.ofHex("x".repeat(32)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Watched watched(Duration length) {
    return new Watched(
        UUID.randomUUID(),
        UUID.randomUUID(),
        Jurisdiction.of("330100"),
        clock.instant().plus(length));
  }
}
