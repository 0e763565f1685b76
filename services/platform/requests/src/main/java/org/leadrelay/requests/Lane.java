package org.leadrelay.requests;

/** Which places at the {@link Door} a request takes. */
public enum Lane {
  /** The default of GET and HEAD. */
  READS,
  /** The default of all other methods. */
  WRITES,
  /** Bodies that are stored while they arrive. */
  UPLOADS,
  /**
   * None: the request waits for most of its time (a long-poll, a stream) and enters the door itself
   * whenever it goes to the database.
   */
  NONE
}
