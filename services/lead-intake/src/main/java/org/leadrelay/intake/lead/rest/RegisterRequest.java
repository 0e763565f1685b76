package org.leadrelay.intake.lead.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Category;
import org.leadrelay.intake.lead.Handling;
import org.leadrelay.intake.lead.Provenance;
import org.leadrelay.intake.lead.Registration;
import org.leadrelay.intake.lead.rest.Parts.IdentifierGiven;
import org.leadrelay.intake.lead.rest.Parts.SubstanceGiven;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.requests.Required;

/**
 * A lead on its way in.
 *
 * @param sourceRef the source's own reference, never a personal value; with it the same report is
 *     registered once
 * @param foundBy the own bureau or one below it; the own one if absent
 * @param demo whether it is made up, for training
 */
@Schema(
    name = "Register",
    examples =
        """
        {"source": "NET_PATROL", "sourceRef": "2026-1123-7", "category": "INTERNET_SALE",
         "narrative": "群内有人出售，联系电话15412348000", "occurredAt": "2026-11-22T20:00:00+08:00",
         "foundAt": "2026-11-23T09:00:00+08:00", "foundBy": "880102", "handling": "OPEN",
         "identifiers": [{"type": "QQ", "value": "88880001", "role": "SELLER"}],
         "substances": [{"code": "ETOMIDATE", "grams": "12.5"}]}
        """)
public record RegisterRequest(
    @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String source,
    @Nullable @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._:/#-]{0,127}") String sourceRef,
    @NotNull Category category,
    @NotBlank String narrative,
    @Nullable Instant occurredAt,
    @NotNull Instant foundAt,
    @Nullable @Pattern(regexp = "\\d{6}") String foundBy,
    @NotNull Handling handling,
    @Nullable @Size(max = Parts.IDENTIFIERS) List<@NotNull @Valid IdentifierGiven> identifiers,
    @Nullable @Size(max = Parts.SUBSTANCES) List<@NotNull @Valid SubstanceGiven> substances,
    @Nullable Boolean demo) {

  /** Clocks of sources may be so much ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(10);

  Registration registration(Instant now) {
    new Required()
        .unless(
            !foundAt.isAfter(now.plus(AHEAD)),
            "/foundAt",
            "FUTURE",
            "不得晚于当前时间",
            "must not lie in the future")
        .unless(
            occurredAt == null || !occurredAt.isAfter(foundAt),
            "/occurredAt",
            "AFTER_FOUND",
            "不得晚于发现时间",
            "must not be after foundAt")
        .check();
    return new Registration(
        new Provenance(source, sourceRef),
        category,
        Parts.narrative(narrative),
        occurredAt,
        foundAt,
        foundBy == null ? null : Jurisdiction.of(foundBy),
        handling,
        Parts.given(identifiers),
        Parts.named(substances),
        Boolean.TRUE.equals(demo));
  }
}
