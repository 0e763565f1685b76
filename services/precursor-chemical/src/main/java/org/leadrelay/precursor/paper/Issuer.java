package org.leadrelay.precursor.paper;

import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Who gave a paper.
 *
 * @param authority of what branch of government
 * @param jurisdiction of that authority; its level follows from it
 */
public record Issuer(Authority authority, Jurisdiction jurisdiction) {

  /** The branches that give papers. Only the police have a role in this suite. */
  public enum Authority {
    POLICE,
    DRUG,
    EMERGENCY,
    COMMERCE
  }
}
