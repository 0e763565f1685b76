package org.leadrelay.precursor.ledger;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An account of the book; it is its own name, so that two who first use it at once mean the same.
 *
 * @param enterprise credit code of the one in whose book it is; for IN_TRANSIT the seller's
 * @param site for SITE only
 * @param consignment for IN_TRANSIT, and for the LOSS that closes one
 * @param substance number in the catalogue
 */
public record Account(
    AccountKind kind,
    String enterprise,
    @Nullable UUID site,
    @Nullable UUID consignment,
    String substance) {

  private static final UUID NAMESPACE = UUID.fromString("5d1c6a1e-6c1b-8d0a-9c55-1b7f3a4e2c60");

  public static Account atSite(String enterprise, UUID site, String substance) {
    return new Account(AccountKind.SITE, enterprise, site, null, substance);
  }

  public static Account inTransit(String seller, UUID consignment, String substance) {
    return new Account(AccountKind.IN_TRANSIT, seller, null, consignment, substance);
  }

  /** Where what is missing of a consignment ends, within tolerance. */
  public static Account transitDifference(String seller, UUID consignment, String substance) {
    return new Account(AccountKind.LOSS, seller, null, consignment, substance);
  }

  public static Account external(AccountKind kind, String enterprise, String substance) {
    return new Account(kind, enterprise, null, null, substance);
  }

  /**
   * A UUIDv8 of its parts. A consignment has one account per kind, whoever of its two sides is
   * known first: its seller is no part of the name.
   */
  public UUID id() {
    var owner = consignment == null ? enterprise : "";
    var name =
        String.join(
            "|",
            kind.name(),
            owner,
            Objects.toString(site, ""),
            Objects.toString(consignment, ""),
            substance);
    var hash = UuidCreator.getNameBasedSha1(NAMESPACE, name);
    return new UUID(
        (hash.getMostSignificantBits() & ~0xF000L) | 0x8000L, hash.getLeastSignificantBits());
  }

  /** Whether its balance tells one side what the other weighed; no enterprise sees it. */
  public boolean betweenPartners() {
    return consignment != null;
  }
}
