package org.leadrelay.courier.compliance;

import org.leadrelay.courier.waybill.AcceptedRow;

/**
 * Parcels counted.
 *
 * @param parcels all
 * @param exempt those under an agreement, whose senders need no verification
 * @param verified those of the others whose sender's identity was verified
 * @param opened those that were opened for inspection
 * @param xrayed those that were X-rayed
 */
public record Tally(long parcels, long exempt, long verified, long opened, long xrayed) {

  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  static Tally of(AcceptedRow row) {
    return new Tally(
        1,
        one(row.exempt()),
        one(!row.exempt() && row.realNameVerified()),
        one(row.opened()),
        one(row.xrayed()));
  }

  Tally plus(Tally other) {
    return new Tally(
        parcels + other.parcels,
        exempt + other.exempt,
        verified + other.verified,
        opened + other.opened,
        xrayed + other.xrayed);
  }

  /** Verified identities; parcels under an agreement are exempt. */
  public Rate realName() {
    return new Rate(verified, parcels - exempt, exempt);
  }

  /** Parcels opened for inspection; none is exempt. */
  public Rate inspection() {
    return new Rate(opened, parcels, 0);
  }

  /** Parcels X-rayed; none is exempt. */
  public Rate xray() {
    return new Rate(xrayed, parcels, 0);
  }

  private static long one(boolean counts) {
    return counts ? 1 : 0;
  }
}
