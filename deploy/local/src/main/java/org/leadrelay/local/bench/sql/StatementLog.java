package org.leadrelay.local.bench.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the log of a PostgreSQL server that logs every statement with its parameters. */
final class StatementLog {
  private static final Pattern ENTRY =
      Pattern.compile(
          "\\d{4}-\\d\\d-\\d\\d \\S+ \\S+ \\[(\\d+)] ([A-Z]+): {2}(.*)", Pattern.DOTALL);
  private static final Pattern STATEMENT =
      Pattern.compile("(?:statement|execute [^:]+): (.*)", Pattern.DOTALL);
  private static final Pattern PARAMETER =
      Pattern.compile("\\$\\d+ = (?:NULL|'((?:[^']|'')*)')", Pattern.DOTALL);

  private StatementLog() {}

  private record Entry(String session, String level, String text) {}

  /** The statements of all sessions, in the order in which they were logged. */
  static List<Logged> statements(List<String> lines) {
    var statements = new ArrayList<Logged>();
    for (var entry : entries(lines)) {
      var statement = STATEMENT.matcher(entry.text());
      if (entry.level().equals("LOG") && statement.matches()) {
        statements.add(new Logged(entry.session(), statement.group(1).strip(), List.of()));
      } else if (entry.level().equals("DETAIL") && !statements.isEmpty()) {
        var of = statements.removeLast();
        statements.add(new Logged(of.session(), of.sql(), parameters(entry.text())));
      }
    }
    return statements;
  }

  private static List<Entry> entries(List<String> lines) {
    var entries = new ArrayList<Entry>();
    for (var line : lines) {
      var begins = ENTRY.matcher(line);
      if (begins.matches()) {
        entries.add(new Entry(begins.group(1), begins.group(2), begins.group(3)));
      } else if (!entries.isEmpty()) {
        var goesOn = entries.removeLast();
        var more = line.startsWith("\t") ? line.substring(1) : line;
        entries.add(new Entry(goesOn.session(), goesOn.level(), goesOn.text() + "\n" + more));
      }
    }
    return entries;
  }

  private static List<Optional<String>> parameters(String detail) {
    return PARAMETER
        .matcher(detail)
        .results()
        .map(found -> Optional.ofNullable(found.group(1)).map(text -> text.replace("''", "'")))
        .toList();
  }
}
