package org.leadrelay.testkit.endpoints;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.leadrelay.testkit.database.Snapshot;

/**
 * Who may call what, and what every endpoint refuses: no token 401, another role 403, out of sight
 * 404, a malformed body or query 400 with its pointer, a missing key 400, no If-Match 428, a stale
 * one 412; each in Chinese and English, each with the call that succeeds. An operation without a
 * row fails the build.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> everyEndpointRefusesWhatItMust() {
 *   return AccessMatrix.of(get("/q/openapi").asString())
 *       .rows(Row.post("/api/v1/handoffs")
 *           .allows(OFFICER, SUPERVISOR)
 *           .by(Caller.bureau("880101"))
 *           .needs("Idempotency-Key")
 *           .body("{\"destination\": \"880102\", \"urgency\": \"FLASH\"}")
 *           .wrong("/urgency", "SOON")
 *           .missing("/destination")
 *           .answers(201))
 *       .refusalsKeep(() -> SuiteResource.database().snapshot("event"))
 *       .tests();
 * }
 * }</pre>
 *
 * <p>Requests go where REST Assured sends them.
 */
public final class AccessMatrix {

  private final String document;
  private final List<Row> rows;
  private final Supplier<Snapshot> tables;

  private AccessMatrix(String document, List<Row> rows, Supplier<Snapshot> tables) {
    this.document = document;
    this.rows = rows;
    this.tables = tables;
  }

  /**
   * A matrix that is still empty.
   *
   * @param openApiDocument YAML or JSON
   */
  public static AccessMatrix of(String openApiDocument) {
    return new AccessMatrix(openApiDocument, List.of(), () -> new Snapshot(Map.of()));
  }

  /** More rows. */
  public AccessMatrix rows(Row... more) {
    return new AccessMatrix(
        document, Stream.concat(rows.stream(), Stream.of(more)).toList(), tables);
  }

  /** What a refused call leaves as it is; leave out the tables that change by themselves. */
  public AccessMatrix refusalsKeep(Supplier<Snapshot> unchanged) {
    return new AccessMatrix(document, rows, unchanged);
  }

  /** The tests of all operations. */
  public Stream<DynamicNode> tests() {
    return new MatrixTests(document, rows, tables).all();
  }
}
