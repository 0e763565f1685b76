package org.leadrelay.precursor.substance;

/** The three categories of the catalogue (条例第2条); the first is watched most closely. */
public enum Category {
  I(1_000, 1_000),
  II(10_000, 2_000),
  III(100_000, 3_000);

  private static final long PPM = 1_000_000;

  private final long floorMg;
  private final long ppm;

  Category(long floorMg, long ppm) {
    this.floorMg = floorMg;
    this.ppm = ppm;
  }

  /**
   * By how much two honest scales may differ: 1 g or 0.1 % of the seller's mass (I), 10 g or 0.2 %
   * (II), 100 g or 0.3 % (III), whichever is more. A difference of exactly that much is inside.
   */
  public Mass tolerance(Mass sellers) {
    return new Mass(
        Math.max(floorMg, Math.multiplyExact(Math.abs(sellers.milligrams()), ppm) / PPM));
  }
}
