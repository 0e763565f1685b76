package org.leadrelay.requests;

import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.leadrelay.problem.ProblemException;

/**
 * Makes a creating call safe to repeat: however often it arrives, its use case takes effect once
 * and every caller gets the answer of that time.
 *
 * <p>The use case, its answer and the key are one transaction, so that a crash loses all or none.
 * Only an answer of 200 to 299 is kept, sealed, for 48 hours and for this caller alone; a refusal
 * (a thrown exception, or an answer of 300 or more) rolls back whatever was written, and the call
 * runs afresh when repeated.
 */
public interface Idempotency {

  /**
   * Runs {@code useCase} in a transaction of its own, or answers what it answered before, then with
   * {@code Idempotency-Replayed: true}.
   *
   * @param key as the caller sent it
   * @param body of the request; with method, path and query it tells calls apart
   * @param useCase has no effects outside the transaction, as it runs a second time after a
   *     deadlock or a failover; its {@code @Transactional} parts join
   * @throws ProblemException IDEMPOTENCY_KEY_MISSING; VALIDATION_FAILED if the key is malformed;
   *     REQUEST_IN_PROGRESS while the same call is running; IDEMPOTENCY_KEY_REUSED if the key was
   *     given to another call; BUSY if the database refused twice; whatever the use case throws
   */
  Response once(IdempotencyKey key, Body<?> body, Supplier<Response> useCase);
}
