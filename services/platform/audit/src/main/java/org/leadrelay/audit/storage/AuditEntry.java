package org.leadrelay.audit.storage;

import java.util.Map;
import org.leadrelay.audit.chain.ChainEntry;

/**
 * An entry as it is read.
 *
 * @param hash as it was recorded, 64 hexadecimal digits
 * @param words the reasons that were given, by name; none where what was sealed does not open any
 *     more, which verifying the chain tells
 */
public record AuditEntry(ChainEntry entry, String hash, Map<String, String> words) {

  public AuditEntry {
    words = Map.copyOf(words);
  }
}
