package org.leadrelay.jurisdiction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the data files beside this class: lines of fields without quoting, below one heading. */
final class Table {

  private Table() {}

  static List<String[]> rows(String resource) {
    return lines(resource).stream().skip(1).map(line -> line.split(",", -1)).toList();
  }

  static List<String> lines(String resource) {
    var stream = Objects.requireNonNull(Table.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
