package org.leadrelay.problem.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.Problem;

/**
 * Writes problems, in REST resources and in plain Vert.x handlers alike, and logs what is our
 * fault.
 */
@Singleton
public final class Answers {

  static final String MEDIA_TYPE = "application/problem+json";

  private static final Logger LOG = Logger.getLogger(Answers.class);

  private final ObjectMapper json;

  Answers(ObjectMapper json) {
    this.json = json;
  }

  /** Ends the exchange of {@code request} with {@code problem}. */
  public void send(Problem problem, RoutingContext request) {
    send(write(problem, TraceId.current(), request), request);
  }

  /** Ends the exchange of {@code request} with the problem that {@code failure} stands for. */
  void send(Throwable failure, RoutingContext request) {
    send(judge(failure, request), request);
  }

  /** The problem that {@code failure} stands for. */
  Response toRest(Throwable failure, RoutingContext request) {
    Written answer = judge(failure, request);
    var response = Response.status(answer.status()).entity(answer.body());
    answer.headers().forEach(response::header);
    return response.build();
  }

  private static void send(Written answer, RoutingContext request) {
    var response = request.response().setStatusCode(answer.status());
    answer.headers().forEach(response::putHeader);
    response.end(Buffer.buffer(answer.body()));
  }

  private Written judge(Throwable failure, RoutingContext request) {
    String traceId = TraceId.current();
    return write(judged(failure, traceId), traceId, request);
  }

  private static Problem judged(Throwable failure, String traceId) {
    Problem problem = Failures.problem(failure);
    if (problem.code() == CommonProblem.INTERNAL) {
      LOG.errorf("INTERNAL, traceId=%s%n%s", traceId, StackText.of(failure));
    } else if (problem.code().status() >= 500) {
      LOG.warnf("%s, traceId=%s, %s", problem.code().code(), traceId, StackText.inShort(failure));
    }
    return problem;
  }

  private Written write(Problem problem, String traceId, RoutingContext request) {
    Language language =
        Language.preferred(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    var body = ProblemBody.of(problem, language, request.request().path(), traceId);
    var headers = new LinkedHashMap<String, String>();
    headers.put(HttpHeaders.CONTENT_TYPE, MEDIA_TYPE);
    headers.put(HttpHeaders.CONTENT_LANGUAGE, language.tag());
    headers.put(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
    headers.put(HttpHeaders.CACHE_CONTROL, "private, no-store");
    headers.putAll(problem.headers());
    try {
      return new Written(problem.code().status(), headers, json.writeValueAsBytes(body));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A problem's member cannot be written", impossible);
    }
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Written(int status, Map<String, String> headers, byte[] body) {}
}
