package org.leadrelay.handoff.dispatch;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.leadrelay.handoff.dispatch.Dispatch.Call;
import org.leadrelay.handoff.transfer.SendHandoff;
import org.leadrelay.handoff.transfer.Signatory;

/**
 * The steps of a dispatch. What came of an item is written in the transaction that sends it, and
 * one whose result is known is passed over: however often a step is taken, nothing goes out twice.
 */
@ApplicationScoped
public class SendItems {

  private final SendHandoff sending;
  private final Dispatches dispatches;
  private final Clock clock;

  public SendItems(SendHandoff sending, Dispatches dispatches, Clock clock) {
    this.sending = sending;
    this.dispatches = dispatches;
    this.clock = clock;
  }

  /** Sends all of it in the caller's transaction. */
  @Transactional
  public UUID whole(Signatory who, Call call, Items items) {
    var dispatch = opened(who, call, true, items.size());
    add(who, dispatch, items, 0, items.size());
    return dispatch.id();
  }

  /** A dispatch that becomes known at once, or the one that this call began before. */
  @Transactional(TxType.REQUIRES_NEW)
  public Dispatch begin(Signatory who, Call call, int size) {
    return dispatches.unfinished(call.caller()).orElseGet(() -> opened(who, call, false, size));
  }

  /** Sends the items from the first up to the second, all of them or none. */
  @Transactional(TxType.REQUIRES_NEW)
  public void part(Signatory who, Dispatch dispatch, Items items, int from, int to) {
    add(who, dispatch, items, from, to);
  }

  /** Notes that an item could not be sent, unless it was. */
  @Transactional(TxType.REQUIRES_NEW)
  public void giveUp(Dispatch dispatch, Items items, int index) {
    if (dispatches.known(dispatch.id(), index, index + 1).isEmpty()) {
      var unsent = Result.unsent(index, items.read(index), Rejection.of("BUSY"));
      dispatches.add(dispatch.id(), List.of(unsent));
    }
  }

  private Dispatch opened(Signatory who, Call call, boolean atomic, int size) {
    var id = UuidCreator.getTimeOrderedEpoch();
    var dispatch = new Dispatch(id, who.bureau(), call, atomic, size, clock.instant(), null);
    dispatches.add(dispatch);
    return dispatch;
  }

  private void add(Signatory who, Dispatch dispatch, Items items, int from, int to) {
    var known = dispatches.known(dispatch.id(), from, to);
    var results =
        IntStream.range(from, to)
            .filter(index -> !known.contains(index))
            .mapToObj(index -> result(who, index, items.read(index)))
            .toList();
    dispatches.add(dispatch.id(), results);
  }

  private Result result(Signatory who, int index, Item item) {
    return switch (item) {
      case Item.Fit fit -> Result.of(index, fit, sending.send(who, fit.sending()));
      case Item.Unfit unfit -> Result.unsent(index, unfit, unfit.why());
    };
  }
}
