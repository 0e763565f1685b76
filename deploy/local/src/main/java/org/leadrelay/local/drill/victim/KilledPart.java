package org.leadrelay.local.drill.victim;

import java.util.function.Supplier;
import org.leadrelay.local.part.Part;

/** A process is killed, as with a lost machine, and started again over the data it left. */
public final class KilledPart implements Victim {
  private final String name;
  private final Supplier<Part> part;

  /**
   * A victim.
   *
   * @param part the process that it is at the time
   */
  public KilledPart(String name, Supplier<Part> part) {
    this.name = name;
    this.part = part;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public void strike() {
    part.get().kill();
  }

  @Override
  public void recover() {
    part.get().start();
  }
}
