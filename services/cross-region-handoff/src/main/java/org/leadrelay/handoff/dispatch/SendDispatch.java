package org.leadrelay.handoff.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.leadrelay.handoff.dispatch.Dispatch.Call;
import org.leadrelay.handoff.transfer.Signatory;

/**
 * Sends the items of a dispatch each for itself: some in a transaction, and when that one fails,
 * one by one, so that none takes others with it. Broken off anywhere, it goes on there when the
 * call is repeated.
 */
@ApplicationScoped
public class SendDispatch {

  /** How many items share a transaction. */
  static final int PART = 50;

  private static final System.Logger LOG = System.getLogger(SendDispatch.class.getName());

  private final SendItems steps;

  public SendDispatch(SendItems steps) {
    this.steps = steps;
  }

  /**
   * Sends what was not sent yet, in transactions of its own.
   *
   * @return the dispatch, with a result for every item; or the unfinished one of another body,
   *     untouched
   */
  public Dispatch send(Signatory who, Call call, Items items) {
    var dispatch = steps.begin(who, call, items.size());
    if (dispatch.call().equals(call)) {
      for (var from = 0; from < items.size(); from += PART) {
        part(who, dispatch, items, from, Math.min(from + PART, items.size()));
      }
    }
    return dispatch;
  }

  private void part(Signatory who, Dispatch dispatch, Items items, int from, int to) {
    try {
      steps.part(who, dispatch, items, from, to);
    } catch (RuntimeException failed) {
      log(dispatch.id(), failed);
      for (var index = from; index < to; index++) {
        alone(who, dispatch, items, index);
      }
    }
  }

  private void alone(Signatory who, Dispatch dispatch, Items items, int index) {
    try {
      steps.part(who, dispatch, items, index, index + 1);
    } catch (RuntimeException failed) {
      log(dispatch.id(), failed);
      steps.giveUp(dispatch, items, index);
    }
  }

  /** The class alone: a message could repeat a value. */
  private static void log(UUID dispatch, RuntimeException failed) {
    LOG.log(
        System.Logger.Level.WARNING,
        "a part of dispatch {0} failed and is tried one by one: {1}",
        dispatch,
        failed.getClass().getName());
  }
}
