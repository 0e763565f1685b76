package org.leadrelay.precursor.enterprise.rest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.leadrelay.identifiers.Masking;
import org.leadrelay.precursor.enterprise.Contact;

/** A person as answers show one: 测*, 154****8000. */
@Schema(name = "MaskedContact")
public record MaskedContact(
    @Schema(examples = "测*") String name, @Schema(examples = "154****8000") String phone) {

  private static final int PHONE_HEAD = 3;
  private static final int PHONE_TAIL = 4;

  static MaskedContact of(Contact contact) {
    return of(contact.name(), contact.phone());
  }

  /** The person of this name and phone, masked. */
  public static MaskedContact of(String name, String phone) {
    return new MaskedContact(
        Masking.personName(name), Masking.middle(phone, PHONE_HEAD, PHONE_TAIL));
  }
}
