package org.leadrelay.handoff.transfer;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.IdentifierType;

/**
 * What travels: the lead as its origin describes it. All of it is personal data and is sealed at
 * rest.
 *
 * @param occurredAt when the matter happened, if known
 */
public record LeadPackage(
    String title,
    String summary,
    Category category,
    @Nullable Instant occurredAt,
    List<NamedIdentifier> identifiers,
    List<EvidenceFile> evidence) {

  public LeadPackage {
    title = title.strip();
    summary = summary.strip();
    identifiers = List.copyOf(identifiers);
    evidence = List.copyOf(evidence);
  }

  /** The matter's kind, as lead-intake names it. */
  public enum Category {
    INTERNET_SALE,
    GROUP_USE,
    PARAPHERNALIA,
    COURIER_CONCEALMENT,
    MANUFACTURE_INSTRUCTION,
    PRECURSOR_DIVERSION,
    DARKNET,
    OTHER
  }

  /**
   * An identifier as it was sent. One that fails its own check digit travels all the same: a
   * mistyped digit must not keep a lead from crossing the country.
   */
  public record NamedIdentifier(IdentifierType type, String value) {}

  /**
   * A file of the evidence store, named by its digests.
   *
   * @param size in bytes
   * @param sha256 64 hexadecimal digits
   * @param sm3 64 hexadecimal digits (GB/T 32905), where the origin computed it
   */
  public record EvidenceFile(
      String name, String mediaType, long size, String sha256, @Nullable String sm3) {}

  LeadPackage plus(List<NamedIdentifier> moreIdentifiers, List<EvidenceFile> moreEvidence) {
    return new LeadPackage(
        title,
        summary,
        category,
        occurredAt,
        Stream.concat(identifiers.stream(), moreIdentifiers.stream()).distinct().toList(),
        Stream.concat(evidence.stream(), moreEvidence.stream()).distinct().toList());
  }
}
