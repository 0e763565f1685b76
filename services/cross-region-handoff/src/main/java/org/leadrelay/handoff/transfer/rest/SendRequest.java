package org.leadrelay.handoff.transfer.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.clock.Urgency;
import org.leadrelay.handoff.transfer.LeadPackage;
import org.leadrelay.handoff.transfer.LeadPackage.Category;
import org.leadrelay.handoff.transfer.LeadPackage.EvidenceFile;
import org.leadrelay.handoff.transfer.LeadPackage.NamedIdentifier;
import org.leadrelay.handoff.transfer.LeadRef;
import org.leadrelay.handoff.transfer.Request;
import org.leadrelay.handoff.transfer.RequestKind;
import org.leadrelay.handoff.transfer.Sending;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * A lead on its way out.
 *
 * @param campaign must be absent or null: there are no campaigns to belong to
 */
@Schema(name = "Send")
public record SendRequest(
    @NotNull @Valid LeadReference leadRef,
    @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "320000") String destination,
    @NotNull Urgency urgency,
    @NotNull @Valid Asked request,
    @NotNull @Valid @JsonProperty("package") Content content,
    @Null @Nullable UUID campaign) {

  /** The origin's own name of its lead. */
  @Schema(name = "LeadRef")
  public record LeadReference(
      @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,39}") @Schema(examples = "lead-intake")
          String system,
      @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}") String id) {}

  /** What is asked of the destination. */
  @Schema(name = "Request")
  public record Asked(
      @NotNull RequestKind kind, @NotNull @Size(min = 1, max = 4000) @Written String text) {}

  /** What travels. */
  @Schema(name = "PackageSent")
  public record Content(
      @NotNull @Size(min = 1, max = 200) @Written String title,
      @NotNull @Size(min = 1, max = 20000) @Written String summary,
      @NotNull Category category,
      @Nullable Instant occurredAt,
      @Nullable @Size(max = 200) List<@NotNull @Valid IdentifierSent> identifiers,
      @Nullable @Size(max = 100) List<@NotNull @Valid FileSent> evidence) {}

  /** An identifier as it was found. */
  @Schema(name = "IdentifierSent")
  public record IdentifierSent(
      @NotNull IdentifierType type, @NotNull @Size(min = 1, max = 500) @Written String value) {

    NamedIdentifier named() {
      return new NamedIdentifier(type, value.strip());
    }
  }

  /** A file of the evidence store, by its digests. */
  @Schema(name = "EvidenceFile")
  public record FileSent(
      @NotNull @Size(min = 1, max = 255) @Written String name,
      @NotNull @Pattern(regexp = "[\\w.+-]{1,60}/[\\w.+-]{1,60}") String mediaType,
      @NotNull @PositiveOrZero Long size,
      @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256,
      @Nullable @Pattern(regexp = "[0-9a-fA-F]{64}") String sm3) {

    EvidenceFile file() {
      return new EvidenceFile(name, mediaType, size, sha256, sm3);
    }
  }

  /** What the origin asks for. */
  public Sending sending() {
    return new Sending(
        new LeadRef(leadRef.system(), leadRef.id()),
        Jurisdiction.of(destination),
        urgency,
        new Request(request.kind(), request.text()),
        new LeadPackage(
            content.title(),
            content.summary(),
            content.category(),
            content.occurredAt(),
            named(content.identifiers()),
            files(content.evidence())));
  }

  static List<NamedIdentifier> named(@Nullable List<IdentifierSent> sent) {
    return Objects.requireNonNullElse(sent, List.<IdentifierSent>of()).stream()
        .map(IdentifierSent::named)
        .toList();
  }

  static List<EvidenceFile> files(@Nullable List<FileSent> sent) {
    return Objects.requireNonNullElse(sent, List.<FileSent>of()).stream()
        .map(FileSent::file)
        .toList();
  }
}
