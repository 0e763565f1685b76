package org.leadrelay.handoff.dispatch.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.handoff.dispatch.Rejection;
import org.leadrelay.handoff.dispatch.Result;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** What came of the items of dispatches; what the caller called them is sealed. */
final class ResultRows {

  private final Jdbi jdbi;
  private final SealedJson sealed;

  ResultRows(Jdbi jdbi, Sealer sealer) {
    this.jdbi = jdbi;
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
  }

  /** The sealed part of a row. */
  private record Detail(@Nullable String clientRef, @Nullable Rejection rejection) {}

  Set<Integer> known(UUID dispatch, int from, int to) {
    var sql =
        "select n from dispatch_item where dispatch = :dispatch and n >= :from and n < :until";
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("dispatch", dispatch)
            .bind("from", from)
            .bind("until", to)
            .mapTo(Integer.class)
            .set());
  }

  void add(UUID dispatch, List<Result> results) {
    if (results.isEmpty()) {
      return;
    }
    var sql =
        """
        insert into dispatch_item (dispatch, n, destination, handoff, detail)
        values (:dispatch, :n, :destination, :handoff, :detail)
        """;
    jdbi.useHandle(handle -> {
      var batch = handle.prepareBatch(sql);
      for (var result : results) {
        var to = result.destination();
        batch
            .bind("dispatch", dispatch)
            .bind("n", result.index())
            .bindByType("destination", to == null ? null : to.code(), String.class)
            .bindByType("handoff", result.handoff(), UUID.class)
            .bind("detail", sealed.seal(name(dispatch, result.index()), detail(result)))
            .add();
      }
      batch.execute();
    });
  }

  List<Result> all(UUID dispatch) {
    return read(dispatch, "");
  }

  List<Result> rejected(UUID dispatch) {
    return read(dispatch, " and handoff is null");
  }

  private List<Result> read(UUID dispatch, String which) {
    var sql =
        "select dispatch, n, destination, handoff, detail from dispatch_item"
            + " where dispatch = :dispatch"
            + which
            + " order by n";
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("dispatch", dispatch)
            .map((row, _) -> result(dispatch, row))
            .list());
  }

  private Result result(UUID dispatch, ResultSet row) throws SQLException {
    var n = row.getInt("n");
    var detail = sealed.open(name(dispatch, n), row.getBytes("detail"), Detail.class);
    var destination = row.getString("destination");
    return new Result(
        n,
        detail.clientRef(),
        destination == null ? null : Jurisdiction.of(destination),
        row.getObject("handoff", UUID.class),
        detail.rejection());
  }

  private static Detail detail(Result result) {
    return new Detail(result.clientRef(), result.rejection());
  }

  private static String name(UUID dispatch, int n) {
    return "dispatch/item/" + dispatch + "/" + n;
  }
}
