package org.leadrelay.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadrelay.audit.ChainHead;

/** Canonical JSON that is nevertheless not what the line must be. */
class RefusedLinesTest {

  private static final ChainHead HEAD = new ChainHead(Samples.SECOND, 1, "a".repeat(64));
  private static final String LINE =
      Samples.chain(Samples.FIRST, 1, Optional.of(HEAD)).getFirst().text();
  private static final String CHECKPOINT =
      SigningKey.generate().checkpoint(Optional.empty(), List.of(HEAD)).text();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"v\":1}      | \"v\":2}",
        "\"v\":1}      | \"v\":\"1\"}",
        "\"v\":1}      | \"w\":1}",
        "\"v\":1}      | \"v\":1,\"w\":1}",
        "\"send\"      | 1",
        "-7c1b-        | -7C1B-",
        "-7c1b-        | -7cxb-",
        "08:01:00      | 08:61:00",
        "OFFICER       | PERSON",
        "\"by\":{      | \"by\":[],\"c\":{",
        "\"hop\":\"1\" | \"hop\":1",
        "\"facts\":{   | \"facts\":[],\"g\":{",
        "aaaaaaaa      | AAAAAAAA",
        "aaaaaaaa      | aaaaaaa",
        "\"n\":1}      | \"n\":0}",
      })
  void anEntryWithAWrongMemberIsRefused(String right, String wrong) {
    String changed = LINE.replaceFirst(Pattern.quote(right), wrong);

    assertThat(changed).isNotEqualTo(LINE);
    assertThatExceptionOfType(NotCanonicalException.class)
        .isThrownBy(() -> ExportLine.parse(changed));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"v\":1}     | \"v\":2}",
        "\"heads\":[  | \"heads\":1,\"i\":[",
        "\"key\":1    | \"key\":\"1\"",
        "\"handoff\"  | 7",
      })
  void aCheckpointWithAWrongMemberIsRefused(String right, String wrong) {
    String changed = CHECKPOINT.replaceFirst(Pattern.quote(right), wrong);

    assertThat(changed).isNotEqualTo(CHECKPOINT);
    assertThatExceptionOfType(NotCanonicalException.class)
        .isThrownBy(() -> SignedCheckpoint.parse(changed));
  }

  @Test
  void whatIsNoObjectIsRefused() {
    assertThatExceptionOfType(NotCanonicalException.class).isThrownBy(() -> ExportLine.parse("[]"));
    String unproven = LINE.replaceFirst("\"seed\":\"[0-9a-f]{64}\",", "");
    assertThat(unproven).contains("\"words\"").doesNotContain("\"seed\"");
    assertThatExceptionOfType(NotCanonicalException.class)
        .isThrownBy(() -> ExportLine.parse(unproven));
    assertThatExceptionOfType(NotCanonicalException.class)
        .isThrownBy(() -> Commitments.parse("[]"));
  }
}
