package org.leadrelay.local.bench.intake;

import java.io.IOException;
import java.util.SplittableRandom;
import java.util.UUID;
import org.leadrelay.local.bench.load.ClosedLoop;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.bureau.NewLead;

/** An officer's program that registers one lead after the other, each of another person. */
final class Registrar implements ClosedLoop.Work {
  private static final int LENGTH = 200;
  private static final String MORE = "对方多次更换群组，约定以快递寄送，收件地址写明代收点。";

  private final Bureau bureau;
  private final SplittableRandom random = new SplittableRandom();

  Registrar(Bureau bureau) {
    this.bureau = bureau;
  }

  @Override
  public void once() throws IOException, InterruptedException {
    var person = Lead.draw("", random).person();
    var narrative = new StringBuilder(NewLead.narrative(person));
    while (narrative.length() < LENGTH) {
      narrative.append(MORE);
    }
    narrative.setLength(LENGTH);
    NewLead.register(bureau, "BENCH-" + UUID.randomUUID(), narrative.toString()).expect(201);
  }
}
