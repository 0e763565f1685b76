package org.leadrelay.intake.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A lead and where it stands.
 *
 * @param owner the bureau that registered it, or for which a machine proposed it
 * @param legalBasis on which a candidate was confirmed
 * @param ending while it is CLOSED or DISMISSED
 * @param openHandoffs how many of its handoffs wait for another bureau
 * @param version counts the changes of content and status and is the ETag
 * @param sequence counts the events that were told of it; 0 before the first
 */
public record Lead(
    UUID id,
    Jurisdiction owner,
    Provenance provenance,
    Content content,
    Status status,
    @Nullable String legalBasis,
    @Nullable Ending ending,
    int openHandoffs,
    int version,
    long sequence,
    Instant createdAt,
    Instant updatedAt) {

  /** A lead that did not exist. */
  static Lead first(
      UUID id,
      Jurisdiction owner,
      Provenance provenance,
      Content content,
      Status status,
      Instant at) {
    return new Lead(id, owner, provenance, content, status, null, null, 0, 1, 0, at, at);
  }

  Lead amended(Content now, Instant at) {
    return changed(now, status, legalBasis, ending, at);
  }

  Lead confirmed(Content now, String basis, Instant at) {
    return changed(now, Status.REGISTERED, basis, null, at);
  }

  Lead ended(Status end, Ending how) {
    return changed(content, end, legalBasis, how, how.at());
  }

  Lead standing(Status now, Instant at) {
    return changed(content, now, legalBasis, null, at);
  }

  /** Something happened around it that does not change it. */
  public Lead touched(int handoffsOpen, Instant at) {
    return new Lead(
        id,
        owner,
        provenance,
        content,
        status,
        legalBasis,
        ending,
        handoffsOpen,
        version,
        sequence,
        createdAt,
        at);
  }

  /** One more event was told of it. */
  Lead told() {
    return new Lead(
        id,
        owner,
        provenance,
        content,
        status,
        legalBasis,
        ending,
        openHandoffs,
        version,
        sequence + 1,
        createdAt,
        updatedAt);
  }

  private Lead changed(
      Content now, Status to, @Nullable String basis, @Nullable Ending how, Instant at) {
    return new Lead(
        id,
        owner,
        provenance,
        now,
        to,
        basis,
        how,
        openHandoffs,
        version + 1,
        sequence,
        createdAt,
        at);
  }
}
