package org.leadrelay.audit;

/** The append-only chains of a service. */
public interface Audit {

  /**
   * Appends an entry to the chain of the note's aggregate, in the caller's transaction. The caller
   * holds the aggregate's lock: of two appends to one chain at once the second fails. So does one
   * without a transaction.
   *
   * @throws IllegalStateException if the chain is retired
   */
  void append(AuditNote note);

  /**
   * Begins the chain of the note's aggregate as the continuation of a chain received with it: the
   * first entry holds the hash of that chain's last entry.
   *
   * @throws IllegalStateException if the chain has begun already
   */
  void begin(AuditNote note, ChainHead received);
}
