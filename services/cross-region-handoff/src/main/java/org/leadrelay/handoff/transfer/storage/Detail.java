package org.leadrelay.handoff.transfer.storage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Deadline;
import org.leadrelay.handoff.transfer.Climb;
import org.leadrelay.handoff.transfer.Ending;
import org.leadrelay.handoff.transfer.Extension;
import org.leadrelay.handoff.transfer.Feedback;
import org.leadrelay.handoff.transfer.Handoff;
import org.leadrelay.handoff.transfer.Handoff.Remark;
import org.leadrelay.handoff.transfer.Hop;
import org.leadrelay.handoff.transfer.Order;
import org.leadrelay.handoff.transfer.Outcome;
import org.leadrelay.handoff.transfer.Pause;
import org.leadrelay.handoff.transfer.Request;

/**
 * The part of a handoff that is sealed: all that somebody wrote, and what hangs on it.
 *
 * @param orders null where it was written before there were any, as the lists after it
 */
record Detail(
    Request request,
    String title,
    List<Hop> hops,
    List<Deadline> clocks,
    List<Feedback> feedback,
    @Nullable Outcome outcome,
    List<Remark> remarks,
    @Nullable List<Order> orders,
    @Nullable List<Climb> climbs,
    @Nullable List<Extension> extensions,
    @Nullable Pause pause,
    @Nullable Ending ending) {

  static Detail of(Handoff handoff) {
    return new Detail(
        handoff.request(),
        handoff.title(),
        handoff.hops(),
        handoff.clocks(),
        handoff.feedback(),
        handoff.outcome(),
        handoff.remarks(),
        handoff.orders(),
        handoff.climbs(),
        handoff.extensions(),
        handoff.pause(),
        handoff.ending());
  }
}
