package org.leadrelay.requests.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.database.Sql;
import org.leadrelay.requests.RequestsConfig;
import org.leadrelay.sealing.Sealer;

/** The table of kept answers. Everything but the purge joins the caller's transaction. */
@ApplicationScoped
class Answers {

  private static final String LOCK = "select pg_try_advisory_xact_lock(:lock)";

  private static final String FIND =
      """
      select request, request_body, status, location, etag, body
      from kept_answer
      where call = :call and answered_at > :oldest
      """;

  /* An answer of the same call that is still there is too old, or find would have given it. */
  private static final String KEEP =
      """
      insert into kept_answer
        (call, request, request_body, status, location, etag, body, answered_at)
      values (:call, :request, :requestBody, :status, :location, :etag, :body, :answeredAt)
      on conflict (call) do update set
        request = excluded.request, request_body = excluded.request_body,
        status = excluded.status, location = excluded.location, etag = excluded.etag,
        body = excluded.body, answered_at = excluded.answered_at
      """;

  private static final String PURGE =
      """
      delete from kept_answer where call in (
        select call from kept_answer where answered_at <= :oldest
        order by answered_at limit :limit for update skip locked)
      """;

  private final Jdbi jdbi;
  private final Sealer sealer;
  private final Clock clock;
  private final Duration keep;

  Answers(DataSource database, Sealer sealer, Clock clock, RequestsConfig config) {
    this.jdbi = Sql.over(database);
    this.sealer = sealer;
    this.clock = clock;
    this.keep = config.idempotency().keep();
  }

  /** Takes the call's lock until the transaction ends; false at once if another has it. */
  boolean lock(Call call) {
    return jdbi.withHandle(
        handle -> handle.createQuery(LOCK).bind("lock", call.lock()).mapTo(Boolean.class).one());
  }

  /** The answer kept for this caller and key, whatever call it was given to. */
  Optional<Kept> find(Call call) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(FIND)
            .bind("call", call.digest())
            .bind("oldest", oldest())
            .map((row, _) -> kept(call, row))
            .findOne());
  }

  void keep(Call call, Answer answer) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(KEEP)
            .bind("call", call.digest())
            .bind("request", call.request())
            .bind("requestBody", call.body())
            .bind("status", answer.status())
            .bind("location", answer.location())
            .bind("etag", answer.etag())
            .bind("body", sealed(call, answer.body()))
            .bind("answeredAt", now())
            .execute());
  }

  /** Deletes up to {@code limit} answers that are no longer kept; says how many there were. */
  int purge(int limit) {
    return jdbi.withHandle(handle ->
        handle.createUpdate(PURGE).bind("oldest", oldest()).bind("limit", limit).execute());
  }

  private Kept kept(Call call, ResultSet row) throws SQLException {
    boolean same =
        call.request().equals(row.getString("request"))
            && Arrays.equals(call.body(), row.getBytes("request_body"));
    byte[] sealed = row.getBytes("body");
    return new Kept(
        same,
        new Answer(
            row.getInt("status"),
            row.getString("location"),
            row.getString("etag"),
            same && sealed != null ? sealer.open(call.sealName(), sealed) : null));
  }

  private byte @Nullable [] sealed(Call call, byte @Nullable [] body) {
    return body == null ? null : sealer.seal(call.sealName(), body);
  }

  private OffsetDateTime oldest() {
    return now().minus(keep);
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  /**
   * An answer found.
   *
   * @param same whether it was given to this very call
   * @param answer without its body if not
   */
  record Kept(boolean same, Answer answer) {}
}
