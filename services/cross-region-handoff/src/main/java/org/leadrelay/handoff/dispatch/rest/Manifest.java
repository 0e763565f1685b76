package org.leadrelay.handoff.dispatch.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.dispatch.Item;
import org.leadrelay.handoff.dispatch.Items;
import org.leadrelay.handoff.dispatch.Rejection;
import org.leadrelay.handoff.dispatch.Rejection.Fault;
import org.leadrelay.handoff.transfer.rest.SendRequest;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.requests.bodies.JsonDecoder;

/** The items of a body. Each is judged exactly as the body of a single sending. */
final class Manifest implements Items {

  private static final String REFERENCE = "clientRef";

  private final byte[] body;
  private final List<Spans.Span> spans;
  private final JsonDecoder decoder;
  private final long longest;

  private Manifest(byte[] body, Spans spans, JsonDecoder decoder, DispatchLimits limits) {
    this.body = body;
    this.spans = spans.items();
    this.decoder = decoder;
    this.longest = limits.item().asLongValue();
    decoder.decode(spans.envelope(), DispatchRequest.class);
    if (this.spans.size() > limits.items()) {
      var most = limits.items();
      throw Problem.of(CommonProblem.TOO_LARGE)
          .detail("一次最多 %d 件".formatted(most), "At most %d items in one dispatch".formatted(most))
          .toException();
    }
    if (this.spans.isEmpty()) {
      throw Problem.of(CommonProblem.VALIDATION_FAILED)
          .violation("/items", "SIZE", "至少一件", "must have at least one item")
          .toException();
    }
  }

  /**
   * The items of a body as it was sent.
   *
   * @throws ProblemException VALIDATION_FAILED if what is around the items is malformed or there
   *     are none, TOO_LARGE if there are too many
   */
  static Manifest of(byte[] body, boolean lines, JsonDecoder decoder, DispatchLimits limits) {
    var spans = lines ? Spans.ofLines(body) : Spans.ofJson(body);
    return new Manifest(body, spans, decoder, limits);
  }

  @Override
  public int size() {
    return spans.size();
  }

  @Override
  public Item read(int index) {
    var span = spans.get(index);
    if (span.length() > longest) {
      return new Item.Unfit(null, Rejection.of(CommonProblem.TOO_LARGE.name()));
    }
    @Nullable String clientRef = null;
    try {
      var tree = decoder.decode(span.of(body), JsonNode.class);
      clientRef = reference(tree);
      return new Item.Fit(clientRef, decoder.decode(tree, SendRequest.class).sending());
    } catch (ProblemException malformed) {
      return new Item.Unfit(clientRef, rejection(malformed.problem()));
    }
  }

  /** Takes the reference out of an item, of which the body of a single sending is left. */
  private @Nullable String reference(JsonNode tree) {
    if (!(tree instanceof ObjectNode item) || !item.has(REFERENCE)) {
      return null;
    }
    JsonNode alone = JsonNodeFactory.instance.objectNode().set(REFERENCE, item.remove(REFERENCE));
    return decoder.decode(alone, DispatchRequest.Reference.class).clientRef();
  }

  private static Rejection rejection(Problem problem) {
    return new Rejection(
        problem.code().code(),
        problem.violations().stream()
            .map(it -> new Fault(it.pointer(), it.code(), it.message().zh(), it.message().en()))
            .toList(),
        null);
  }
}
