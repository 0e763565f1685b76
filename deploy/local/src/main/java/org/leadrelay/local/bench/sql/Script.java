package org.leadrelay.local.bench.sql;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadrelay.local.part.StackFailure;

/**
 * The statements of one transaction, to be made again with new values. What is new each time is
 * learnt from two captured runs: it is what differs between them.
 */
public record Script(List<Step> steps) {
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

  /**
   * A statement.
   *
   * @param sql with a question mark for each parameter
   */
  record Step(String sql, List<Slot> slots) {}

  public Script {
    steps = List.copyOf(steps);
  }

  /**
   * The script of a transaction that was captured twice.
   *
   * @throws StackFailure when the two made different statements
   */
  public static Script of(List<Logged> first, List<Logged> second) {
    if (!first.stream()
        .map(Logged::sql)
        .toList()
        .equals(second.stream().map(Logged::sql).toList())) {
      throw new StackFailure("Two calls of one kind made different statements.");
    }
    var old = new HashSet<>(ids(second).toList());
    var ids = ids(first).filter(id -> !old.contains(id)).distinct().toList();
    return new Script(
        IntStream.range(0, first.size())
            .mapToObj(n -> step(first.get(n), second.get(n), ids))
            .toList());
  }

  /** The statements, one after another, for people. */
  public String text() {
    var text = new StringBuilder();
    steps.forEach(step -> text.append(step.sql()).append(";\n\n"));
    return text.toString();
  }

  private static Step step(Logged first, Logged second, List<String> ids) {
    var slots = new ArrayList<Slot>();
    var places = PLACE.matcher(first.sql().replace("?", "??"));
    var sql =
        places.replaceAll(place -> {
          int n = Integer.parseInt(place.group(1)) - 1;
          slots.add(Slot.of(first.parameters().get(n), second.parameters().get(n), ids));
          return "?";
        });
    return new Step(sql, List.copyOf(slots));
  }

  private static Stream<String> ids(List<Logged> statements) {
    return statements.stream()
        .flatMap(statement -> statement.parameters().stream())
        .flatMap(Optional::stream)
        .flatMap(value -> Fresh.UUIDS.matcher(value).results().map(found -> found.group()));
  }
}
