package org.leadrelay.local.story.loop;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.leadrelay.local.Patience;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Metric;
import org.leadrelay.local.part.StackFailure;

/** Reads until what comes by itself, from another service, has come. */
final class Lookout {
  private static final Patience PATIENCE = Patience.ofSeconds(30);

  private Lookout() {}

  /** The answer of that path, once it is as it should be. */
  static Answer until(Bureau by, String path, String what, Predicate<JsonNode> there) {
    return PATIENCE.await(
        what, () -> Optional.of(read(by, path)).filter(answer -> there.test(answer.json())));
  }

  /** The first item of a list that is as it should be, once there is one. */
  static JsonNode item(Bureau by, String path, String what, Predicate<JsonNode> wanted) {
    return PATIENCE.await(
        what,
        () ->
            StreamSupport.stream(read(by, path).json().path("items").spliterator(), false)
                .filter(wanted)
                .findFirst());
  }

  /** A value of the metrics, once it is at least so much. */
  static void metric(Bureau by, String name, double least) {
    PATIENCE.await(
        "metric " + name,
        () ->
            Metric.values(call(by, Metric.METRICS), name)
                .filter(value -> value >= least)
                .boxed()
                .findFirst());
  }

  private static Answer read(Bureau by, String path) {
    return call(by, path).expect(200);
  }

  private static Answer call(Bureau by, String path) {
    try {
      return by.get(path);
    } catch (IOException e) {
      throw new StackFailure("No answer to " + path + ".", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted.", e);
    }
  }
}
