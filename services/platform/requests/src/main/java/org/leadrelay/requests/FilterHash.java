package org.leadrelay.requests;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a cursor belongs to: 8 bytes of a list's name and filter, as hexadecimal digits. */
record FilterHash(String hex) {

  static final int LENGTH = 16;

  static FilterHash of(@Nullable Object... filter) {
    var text = Arrays.stream(filter).map(String::valueOf).collect(Collectors.joining("\u0000"));
    return new FilterHash(HexFormat.of().formatHex(Sha256.of(text.getBytes(UTF_8)), 0, LENGTH / 2));
  }
}
