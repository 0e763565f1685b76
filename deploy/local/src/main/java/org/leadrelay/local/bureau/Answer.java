package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What the service answered to one call.
 *
 * @param asked the nanosecond of {@link System#nanoTime} at which the call began
 */
public record Answer(HttpResponse<String> response, long asked) {

  public int status() {
    return response.statusCode();
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  public String text() {
    return response.body();
  }

  /** The body as JSON, a problem's too. */
  public JsonNode json() {
    return Json.read(response.body());
  }

  /** The field of the body; empty where it is missing or null. */
  public String field(String name) {
    return json().path(name).asText("");
  }

  /** How long after the call had begun something was there. */
  public Duration until(Mail mail) {
    return Duration.ofNanos(mail.arrived() - asked);
  }

  /** This answer, which must have that status. */
  public Answer expect(int status) {
    if (status() != status) {
      throw unexpected("instead of " + status);
    }
    return this;
  }

  /** This answer, which must have one of these statuses. */
  public Answer expectOneOf(Integer... statuses) {
    if (!List.of(statuses).contains(status())) {
      throw unexpected("instead of one of " + List.of(statuses));
    }
    return this;
  }

  /** That nobody reckoned with this answer. */
  public UnexpectedAnswer unexpected() {
    return unexpected("");
  }

  private UnexpectedAnswer unexpected(String wanted) {
    return new UnexpectedAnswer(
        "%s %s answered %d %s: %s"
            .formatted(
                response.request().method(),
                response.uri().getPath(),
                status(),
                wanted,
                text().strip()));
  }
}
