package org.leadrelay.precursor.ledger;

import static org.leadrelay.precursor.ledger.AccountKind.IN_TRANSIT;
import static org.leadrelay.precursor.ledger.AccountKind.SITE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.ledger.Posting.End;
import org.leadrelay.precursor.ledger.Posting.Partner;

/** Postings of acetic anhydride. */
public final class Postings {

  private Postings() {}

  public static End at(Site site) {
    return new End(SITE, site.id(), null);
  }

  public static End road(@Nullable UUID consignment) {
    return new End(IN_TRANSIT, null, consignment);
  }

  static End outside(AccountKind kind) {
    return new End(kind, null, null);
  }

  static Partner partner(Site site) {
    return new Partner(site.id(), null, null);
  }

  public static Posting of(
      String kilograms, Instant at, End from, End to, @Nullable Partner other) {
    return new Posting(
        UUID.randomUUID().toString(),
        "II-2",
        kilograms,
        "kg",
        at,
        from,
        to,
        other,
        List.of(),
        null,
        null,
        null,
        null,
        null,
        true);
  }

  public static Posting produced(String kilograms, Instant at) {
    return of(kilograms, at, outside(AccountKind.PRODUCTION), at(Works.ORIGIN), null);
  }

  public static Posting consumed(String kilograms, Instant at) {
    return of(kilograms, at, at(Works.ORIGIN), outside(AccountKind.CONSUMPTION), null);
  }

  public static Posting dispatch(String kilograms, Instant at) {
    return dispatch(kilograms, at, null);
  }

  public static Posting dispatch(String kilograms, Instant at, @Nullable UUID consignment) {
    return of(kilograms, at, at(Works.ORIGIN), road(consignment), partner(Works.DESTINATION));
  }

  public static Posting receipt(String kilograms, Instant at) {
    return receipt(kilograms, at, null);
  }

  public static Posting receipt(String kilograms, Instant at, @Nullable UUID consignment) {
    return of(kilograms, at, road(consignment), at(Works.DESTINATION), partner(Works.ORIGIN));
  }

  static Posting opening(String kilograms, Instant at) {
    return of(kilograms, at, outside(AccountKind.ADJUSTMENT), at(Works.ORIGIN), null);
  }

  /** The same under another reference. */
  static Posting named(Posting posting, String clientRef) {
    return change(posting, clientRef, posting.substance(), posting.unit(), posting.last());
  }

  public static Posting inPart(Posting posting) {
    return change(posting, posting.clientRef(), posting.substance(), posting.unit(), false);
  }

  static Posting ofSubstance(Posting posting, String substance) {
    return change(posting, posting.clientRef(), substance, posting.unit(), posting.last());
  }

  static Posting inUnit(Posting posting, String unit) {
    return change(posting, posting.clientRef(), posting.substance(), unit, posting.last());
  }

  static Posting counted(Posting posting, @Nullable UUID stocktake, @Nullable String reason) {
    return new Posting(
        posting.clientRef(),
        posting.substance(),
        posting.quantity(),
        posting.unit(),
        posting.occurredAt(),
        posting.from(),
        posting.to(),
        posting.partner(),
        posting.papers(),
        null,
        null,
        null,
        reason,
        stocktake,
        true);
  }

  private static Posting change(
      Posting posting, String clientRef, String substance, String unit, boolean last) {
    return new Posting(
        clientRef,
        substance,
        posting.quantity(),
        unit,
        posting.occurredAt(),
        posting.from(),
        posting.to(),
        posting.partner(),
        posting.papers(),
        posting.batchNo(),
        posting.concentrationPct(),
        posting.densityGPerMl(),
        posting.reason(),
        posting.stocktake(),
        last);
  }
}
