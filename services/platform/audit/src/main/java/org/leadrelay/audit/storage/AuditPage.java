package org.leadrelay.audit.storage;

import java.util.List;
import java.util.OptionalLong;

/**
 * A stretch of one chain.
 *
 * @param entries by number, rising
 * @param next after which number to go on; empty at the end of the chain
 */
public record AuditPage(List<AuditEntry> entries, OptionalLong next) {

  public AuditPage {
    entries = List.copyOf(entries);
  }
}
