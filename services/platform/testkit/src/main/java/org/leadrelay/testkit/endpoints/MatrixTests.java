package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.leadrelay.testkit.database.Snapshot;

/**
 * The tests of all operations, and the one that finds operations without tests.
 *
 * @param document the OpenAPI document, in YAML or JSON
 * @param rows what is declared of its operations
 * @param tables what no refusal may change
 */
public record MatrixTests(String document, List<Row> rows, Supplier<Snapshot> tables) {

  /** One test for the whole, then one container for each row. */
  public Stream<DynamicNode> all() {
    return Stream.concat(
        Stream.of(
            dynamicTest(
                "every operation has its row, and every row its operation",
                () ->
                    assertThat(Gaps.between(OpenApiDocument.parse(document), rows))
                        .as("gaps")
                        .isEmpty())),
        rows.stream().map(row -> dynamicContainer(row.name(), new RowTests(row, tables).all())));
  }
}
