package org.leadrelay.precursor.enterprise;

/**
 * A person who answers for an enterprise or a site. Personal: sealed at rest, masked in answers.
 *
 * @param phone as written
 */
public record Contact(String name, String phone) {

  @Override
  public String toString() {
    return "Contact[masked]";
  }
}
