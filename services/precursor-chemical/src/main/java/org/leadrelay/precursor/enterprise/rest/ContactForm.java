package org.leadrelay.precursor.enterprise.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.identifiers.Masking;
import org.leadrelay.precursor.enterprise.Contact;

/** A person: in clear in requests, masked in answers. */
@Schema(name = "Contact")
public record ContactForm(
    @NotNull @Size(max = 60) @Pattern(regexp = FILLED) @Schema(examples = "测试甲") String name,
    @NotNull @Pattern(regexp = "[+]?[0-9][0-9 -]{4,24}") @Schema(examples = "15412348000")
        String phone) {

  /** Something other than white space. */
  public static final String FILLED = "(?s).*\\S.*";

  private static final int PHONE_HEAD = 3;
  private static final int PHONE_TAIL = 4;

  Contact contact() {
    return new Contact(name.strip(), phone.strip());
  }

  static ContactForm clear(Contact contact) {
    return new ContactForm(contact.name(), contact.phone());
  }

  static ContactForm masked(Contact contact) {
    return new ContactForm(Masking.personName(contact.name()), maskedPhone(contact.phone()));
  }

  /** A phone as it may be shown: 154****8000. */
  public static String maskedPhone(String phone) {
    return Masking.middle(phone, PHONE_HEAD, PHONE_TAIL);
  }
}
