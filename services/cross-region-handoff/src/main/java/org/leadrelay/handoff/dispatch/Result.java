package org.leadrelay.handoff.dispatch;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.Decision;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What came of one item: a handoff, or why there is none.
 *
 * @param destination where it went or was to go, if that can be read
 */
public record Result(
    int index,
    @Nullable String clientRef,
    @Nullable Jurisdiction destination,
    @Nullable UUID handoff,
    @Nullable Rejection rejection) {

  public Result {
    if ((handoff == null) == (rejection == null)) {
      throw new IllegalArgumentException("an item is sent or rejected");
    }
  }

  public boolean accepted() {
    return handoff != null;
  }

  static Result of(int index, Item.Fit item, Decision decision) {
    var destination = item.sending().destination();
    return switch (decision) {
      case Decision.Accepted sent ->
          new Result(index, item.clientRef(), destination, sent.handoff().id(), null);
      case Decision.Refused refused -> {
        var why = new Rejection(refused.refusal().name(), List.of(), refused.other());
        yield new Result(index, item.clientRef(), destination, null, why);
      }
    };
  }

  static Result unsent(int index, Item item, Rejection why) {
    var destination = item instanceof Item.Fit fit ? fit.sending().destination() : null;
    return new Result(index, item.clientRef(), destination, null, why);
  }
}
