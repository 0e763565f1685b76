package org.leadrelay.precursor.enterprise.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.precursor.enterprise.Enterprise.Kind;
import org.leadrelay.precursor.enterprise.RegisterEnterprise.Particulars;

/**
 * What a bureau says of an enterprise.
 *
 * @param place six digits of where it is registered
 */
@Schema(name = "EnterpriseSaid")
public record EnterpriseRequest(
    @NotNull @Size(max = 200) @Pattern(regexp = ContactForm.FILLED) @Schema(examples = "演示化工有限公司")
        String name,
    @NotEmpty @Size(max = 4) List<@NotNull Kind> kinds,
    @NotNull @Pattern(regexp = "\\d{6}") @Schema(examples = "880101") String place,
    @NotNull @Valid ContactForm contact) {

  Particulars particulars() {
    return new Particulars(
        name.strip(), new TreeSet<>(kinds), Jurisdiction.of(place), contact.contact());
  }
}
