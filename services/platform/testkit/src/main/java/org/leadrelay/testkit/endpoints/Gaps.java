package org.leadrelay.testkit.endpoints;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Where a document and its rows do not fit each other. */
final class Gaps {

  private static final Set<String> JUDGED_HEADERS = Set.of(Call.IF_MATCH, Call.IDEMPOTENCY_KEY);

  private final List<String> found = new ArrayList<>();

  private Gaps() {}

  /** One sentence for each gap. */
  static List<String> between(OpenApiDocument document, List<Row> rows) {
    var gaps = new Gaps();
    var operations = new TreeMap<String, Operation>();
    document.operations().forEach(operation -> operations.put(operation.name(), operation));
    var rowsByName = rows.stream().collect(groupingBy(Row::name, TreeMap::new, toList()));
    var names = new TreeSet<>(operations.keySet());
    names.addAll(rowsByName.keySet());
    for (var name : names) {
      var operation = operations.get(name);
      var declared = rowsByName.getOrDefault(name, List.of());
      gaps.unless(operation != null, name, "is not in the document");
      gaps.unless(!declared.isEmpty(), name, "has no row");
      gaps.unless(declared.size() < 2, name, "has two rows");
      if (operation != null) {
        declared.forEach(row -> gaps.compare(operation, row));
      }
    }
    return gaps.found;
  }

  private void compare(Operation operation, Row row) {
    var name = row.name();
    unless(row.open == row.roles.isEmpty(), name, "has to be either open or for some roles");
    unless(row.status / 100 == 2, name, "does not say how it succeeds");
    unless(
        operation.hasBody() == (row.body.isPresent() || row.upload.isPresent()),
        name,
        "has a body here but not there");
    unless(
        operation.isAboutAResource() == row.subject.isPresent(),
        name,
        "is about a resource here but not there");
    unless(
        row.subject.isPresent() == (row.seenByAll || row.named || row.stranger.isPresent()),
        name,
        "has to say who does not see its resource, or that all do");
    for (var header : JUDGED_HEADERS) {
      unless(
          operation.headers().contains(header) == row.headers.contains(header),
          name,
          "needs %s here but not there".formatted(header));
    }
    Stream.concat(row.query.keySet().stream(), row.wrongQueries.stream().map(Row.WrongQuery::name))
        .distinct()
        .forEach(query ->
            unless(operation.queries().contains(query), name, "has no query parameter " + query));
    for (var query : operation.queries()) {
      unless(
          row.free.contains("?" + query)
              || row.wrongQueries.stream().anyMatch(wrong -> wrong.name().equals(query)),
          name,
          "has no wrong value for the query parameter " + query);
    }
  }

  private void unless(boolean right, String operation, String gap) {
    if (!right) {
      found.add(operation + " " + gap);
    }
  }
}
