package org.leadrelay.requests.idempotency;

import static org.leadrelay.problem.CommonProblem.BUSY;
import static org.leadrelay.problem.CommonProblem.IDEMPOTENCY_KEY_REUSED;
import static org.leadrelay.problem.CommonProblem.REQUEST_IN_PROGRESS;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.problem.Problem;
import org.leadrelay.requests.Body;
import org.leadrelay.requests.Idempotency;
import org.leadrelay.requests.IdempotencyKey;

/** Keeps answers in the service's own database, in the transaction of the use case. */
@ApplicationScoped
class KeptIdempotency implements Idempotency {

  private final Answers answers;
  private final ObjectMapper json;
  private final CurrentActor actor;
  private final Request request;
  private final UriInfo uri;

  KeptIdempotency(
      Answers answers, ObjectMapper json, CurrentActor actor, Request request, UriInfo uri) {
    this.answers = answers;
    this.json = json;
    this.actor = actor;
    this.request = request;
    this.uri = uri;
  }

  @Override
  public Response once(IdempotencyKey key, Body<?> body, Supplier<Response> useCase) {
    var target = uri.getRequestUri();
    var query = target.getRawQuery() == null ? "" : "?" + target.getRawQuery();
    var line = request.getMethod() + " " + target.getRawPath() + query;
    var call = Call.of(actor.caller(), key.required(), line, body.bytes());
    try {
      return attempt(call, useCase);
    } catch (RuntimeException first) {
      if (!Passing.is(first)) {
        throw first;
      }
      return lastAttempt(call, useCase);
    }
  }

  private Response lastAttempt(Call call, Supplier<Response> useCase) {
    try {
      return attempt(call, useCase);
    } catch (RuntimeException second) {
      if (Passing.is(second)) {
        throw Problem.of(BUSY).header("Retry-After", "1").toException(second);
      }
      throw second;
    }
  }

  private Response attempt(Call call, Supplier<Response> useCase) {
    try {
      return QuarkusTransaction.disallowingExisting().call(() -> answer(call, useCase));
    } catch (Refusal refusal) {
      return refusal.response;
    }
  }

  private Response answer(Call call, Supplier<Response> useCase) throws JsonProcessingException {
    if (!answers.lock(call)) {
      throw Problem.of(REQUEST_IN_PROGRESS).header("Retry-After", "1").toException();
    }
    var before = answers.find(call);
    if (before.isEmpty()) {
      return first(call, useCase.get());
    }
    if (!before.get().same()) {
      throw Problem.of(IDEMPOTENCY_KEY_REUSED).toException();
    }
    return before.get().answer().again();
  }

  private Response first(Call call, Response response) throws JsonProcessingException {
    if (response.getStatus() >= 300) {
      throw new Refusal(response);
    }
    byte[] body = written(response.getEntity());
    answers.keep(call, Answer.of(response, body));
    return body == null
        ? response
        : Response.fromResponse(response)
            .entity(body)
            .type(MediaType.APPLICATION_JSON_TYPE)
            .build();
  }

  private byte @Nullable [] written(@Nullable Object entity) throws JsonProcessingException {
    return entity == null ? null : json.writeValueAsBytes(entity);
  }

  /** Takes an answer that must not be kept out of the transaction, which rolls back. */
  private static final class Refusal extends RuntimeException {

    private final transient Response response;

    Refusal(Response response) {
      super("refused", null, false, false);
      this.response = response;
    }
  }
}
