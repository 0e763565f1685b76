package org.leadrelay.audit.storage;

import org.leadrelay.audit.chain.ChainEntry;

/**
 * An entry as it is read.
 *
 * @param hash as it was recorded, 64 hexadecimal digits
 */
public record AuditEntry(ChainEntry entry, String hash) {}
