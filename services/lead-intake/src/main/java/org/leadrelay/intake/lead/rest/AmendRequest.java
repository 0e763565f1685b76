package org.leadrelay.intake.lead.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Action;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.rest.Parts.IdentifierGiven;
import org.leadrelay.intake.lead.rest.Parts.SubstanceGiven;
import org.leadrelay.requests.Required;

/**
 * A JSON merge patch (RFC 7396) of a lead: what is absent stays, what is null goes. Identifiers are
 * added and withdrawn one by one.
 */
@Schema(
    name = "Amend",
    examples =
        """
        {"category": "GROUP_USE", "occurredAt": null,
         "identifiers": {"add": [{"type": "WECHAT", "value": "demo_wx01"}], "withdraw": []}}
        """)
public record AmendRequest(
    @Nullable Category category,
    @Nullable String narrative,
    @Nullable Instant occurredAt,
    @Nullable @Size(max = Parts.SUBSTANCES) List<@NotNull @Valid SubstanceGiven> substances,
    @Nullable @Size(max = Parts.READERS)
        List<@NotNull @Pattern(regexp = "[!-~]{1,128}") String> readers,
    @Nullable @Valid IdentifierChanges identifiers) {

  /** Identifiers to add and to withdraw. */
  @Schema(name = "IdentifierChanges")
  public record IdentifierChanges(
      @Nullable @Size(max = Parts.IDENTIFIERS) List<@NotNull @Valid IdentifierGiven> add,
      @Nullable @Size(max = Parts.IDENTIFIERS) List<@NotNull @Valid WithdrawalSent> withdraw) {}

  /** An identifier that was wrong, and why. */
  @Schema(name = "IdentifierWithdrawal")
  public record WithdrawalSent(@NotNull UUID id, @NotBlank @Size(max = 500) String reason) {}

  /**
   * The move.
   *
   * @param removed the members that the patch sets to null
   */
  Action.Amend action(Set<String> removed) {
    new Required()
        .when(removed.contains("category"), "/category", false)
        .when(
            removed.contains("narrative") || narrative != null,
            "/narrative",
            narrative != null && !narrative.isBlank())
        .check();
    var changes = Objects.requireNonNullElse(identifiers, new IdentifierChanges(null, null));
    return new Action.Amend(
        Optional.ofNullable(category),
        Optional.ofNullable(narrative).map(Parts::narrative),
        changed(occurredAt, removed.contains("occurredAt")),
        list(substances == null ? null : Parts.named(substances), removed.contains("substances")),
        list(readers, removed.contains("readers")),
        Parts.given(changes.add()),
        Objects.requireNonNullElse(changes.withdraw(), List.<WithdrawalSent>of()).stream()
            .map(it -> new Action.Withdrawal(it.id(), it.reason().strip()))
            .toList());
  }

  private static Optional<Optional<Instant>> changed(@Nullable Instant value, boolean removed) {
    return value == null && !removed ? Optional.empty() : Optional.of(Optional.ofNullable(value));
  }

  private static <T> Optional<List<T>> list(@Nullable List<T> values, boolean removed) {
    return removed ? Optional.of(List.of()) : Optional.ofNullable(values);
  }
}
