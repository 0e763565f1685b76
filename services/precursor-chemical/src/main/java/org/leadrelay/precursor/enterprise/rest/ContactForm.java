package org.leadrelay.precursor.enterprise.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.precursor.enterprise.Contact;

/** A person in clear: in requests, and where the reason for asking was given. */
@Schema(name = "Contact")
public record ContactForm(
    @NotNull @Size(max = 60) @Pattern(regexp = FILLED) @Schema(examples = "测试甲") String name,
    @NotNull @Pattern(regexp = "[+]?[0-9][0-9 -]{4,24}") @Schema(examples = "15412348000")
        String phone) {

  /** Something other than white space. */
  public static final String FILLED = "(?s).*\\S.*";

  Contact contact() {
    return new Contact(name.strip(), phone.strip());
  }

  static ContactForm clear(Contact contact) {
    return new ContactForm(contact.name(), contact.phone());
  }
}
