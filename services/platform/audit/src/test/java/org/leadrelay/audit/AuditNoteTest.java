package org.leadrelay.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditNoteTest {

  private static final Instant AT = Instant.parse("2026-11-23T08:00:00.123456789Z");

  @Test
  void theTimeIsKeptToTheMicrosecond() {
    assertThat(note("accept", Map.of(), Map.of()).at())
        .isEqualTo(Instant.parse("2026-11-23T08:00:00.123456Z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "confirm purge", "受理", "-x"})
  void anActionIsACode(String action) {
    assertThatIllegalArgumentException().isThrownBy(() -> note(action, Map.of(), Map.of()));
  }

  @Test
  void aFactIsAShortCodeUnderAName() {
    assertThat(note("return", Map.of("reason", "INCOMPLETE"), Map.of()).facts()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> note("return", Map.of("reason", "x".repeat(201)), Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> note("return", Map.of("reason", "two\nlines"), Map.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> note("return", Map.of("the reason", "x"), Map.of()));
  }

  @Test
  void aStateMayHoldAnyValueButUnderAName() {
    assertThat(note("return", Map.of(), Map.of("title", "x\n".repeat(500))).state()).hasSize(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> note("return", Map.of(), Map.of("the title", "x")));
  }

  @Test
  void aHeadIsAnEntryWithItsHash() {
    UUID aggregate = new UUID(1, 2);

    assertThat(new ChainHead(aggregate, 1, "a".repeat(64)).n()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChainHead(aggregate, 0, "a".repeat(64)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ChainHead(aggregate, 1, "A".repeat(64)));
  }

  private static AuditNote note(
      String action, Map<String, String> facts, Map<String, String> state) {
    return new AuditNote(new UUID(1, 2), AT, AuditActor.system("test"), action, facts, state);
  }
}
