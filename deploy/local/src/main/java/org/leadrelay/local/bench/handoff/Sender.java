package org.leadrelay.local.bench.handoff;

import java.util.SplittableRandom;
import java.util.UUID;
import org.leadrelay.local.bench.load.ClosedLoop;
import org.leadrelay.local.bureau.HonestBureau;
import org.leadrelay.local.bureau.Lead;

/** A bureau that sends one lead after the other, and believes only what was answered. */
final class Sender implements ClosedLoop.Work {
  private final HonestBureau bureau;
  private final String destination;
  private final SplittableRandom random = new SplittableRandom();

  Sender(HonestBureau bureau, String destination) {
    this.bureau = bureau;
    this.destination = destination;
  }

  @Override
  public void once() throws InterruptedException {
    send();
  }

  /** Sends a lead; the id of the handoff. */
  String send() throws InterruptedException {
    var lead = Lead.draw("BENCH-" + UUID.randomUUID(), random);
    return bureau.send(lead, destination, UUID.randomUUID().toString()).field("id");
  }
}
