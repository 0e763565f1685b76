package org.leadrelay.intake.watchlist;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * One identifier of one lead that is watched for, or asked to be.
 *
 * @param legalBasis code and number of the document
 * @param until when it ends by itself
 * @param flash whether one leading officer began it alone
 * @param asked what waits for a leading officer's approval; null when nothing does
 * @param renewals how often its end was moved
 * @param ending what was said at its end
 * @param version the ETag
 */
public record Watch(
    UUID id,
    UUID lead,
    UUID identifier,
    IdentifierType type,
    List<Token> tokens,
    Jurisdiction owner,
    String legalBasis,
    String reason,
    WatchState state,
    Instant until,
    boolean flash,
    @Nullable Asked asked,
    int renewals,
    @Nullable String ending,
    int version,
    Instant createdAt,
    Instant updatedAt) {

  /** What a waybill or a permit has on it. */
  public static final Set<IdentifierType> WATCHABLE =
      Set.copyOf(
          EnumSet.of(
              IdentifierType.MOBILE,
              IdentifierType.LANDLINE,
              IdentifierType.RESIDENT_ID,
              IdentifierType.HMT_RESIDENCE,
              IdentifierType.HM_PASS,
              IdentifierType.TW_PASS,
              IdentifierType.FPR,
              IdentifierType.PASSPORT,
              IdentifierType.USCC));

  /** Longest time from an approval to the end. */
  public static final Duration LONGEST = Duration.ofDays(90);

  /** How long one leading officer alone may have something watched for. */
  public static final Duration FLASH = Duration.ofHours(24);

  /** Renewals after which the superior approves. */
  public static final int OWN_RENEWALS = 2;

  /**
   * What waits for an approval.
   *
   * @param by who asked: somebody else has to approve
   * @param until the end that is asked for
   */
  public record Asked(String by, Instant until, Kind kind) {

    /** What the approval does. */
    public enum Kind {
      BEGINNING,
      RENEWAL
    }
  }

  public Watch {
    tokens = List.copyOf(tokens);
  }

  /** Whether only a superior may approve what is asked. */
  public boolean needsSuperior() {
    return asked != null && asked.kind() == Asked.Kind.RENEWAL && renewals >= OWN_RENEWALS;
  }

  Watch approved(Instant at) {
    if (asked == null) {
      throw new IllegalStateException("nothing waits for an approval");
    }
    int more = asked.kind() == Asked.Kind.RENEWAL ? 1 : 0;
    return with(WatchState.ACTIVE, asked.until(), null, renewals + more, ending, at);
  }

  Watch renewalAsked(Asked renewal, Instant at) {
    return with(state, until, renewal, renewals, ending, at);
  }

  Watch renewalRefused(Instant at) {
    return with(state, until, null, renewals, ending, at);
  }

  Watch ended(WatchState end, @Nullable String said, Instant at) {
    return with(end, until, null, renewals, said, at);
  }

  private Watch with(
      WatchState to,
      Instant end,
      @Nullable Asked waits,
      int renewed,
      @Nullable String said,
      Instant at) {
    return new Watch(
        id,
        lead,
        identifier,
        type,
        tokens,
        owner,
        legalBasis,
        reason,
        to,
        end,
        flash,
        waits,
        renewed,
        said,
        version + 1,
        createdAt,
        at);
  }
}
