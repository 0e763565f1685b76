package org.leadrelay.precursor.enterprise.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.KeepSites.Particulars;

/**
 * What a bureau says of a site.
 *
 * @param place six digits of its county; stays when the site is changed
 * @param unit twelve-digit code of the police station that watches it
 * @param keyArea whether the county is a 重点地区 (条例第20条); false if absent
 */
@Schema(name = "SiteSaid")
public record SiteRequest(
    @NotNull @Size(max = 200) @Pattern(regexp = ContactForm.FILLED) @Schema(examples = "一号库")
        String name,
    @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "880101") String place,
    @NotNull @Pattern(regexp = "\\d{12}") @Schema(examples = "880101530000") String unit,
    @NotNull
        @Size(max = 200)
        @Pattern(regexp = ContactForm.FILLED)
        @Schema(examples = "演示省演示甲市演示甲一区演示大道 1 号")
        String address,
    @Nullable Boolean keyArea,
    @NotNull @Valid ContactForm keeper) {

  Particulars particulars() {
    return new Particulars(
        name.strip(),
        Jurisdiction.of(place),
        unit,
        address.strip(),
        Boolean.TRUE.equals(keyArea),
        keeper.contact());
  }
}
