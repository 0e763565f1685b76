package org.leadrelay.sealing.reindex;

import java.util.List;
import java.util.UUID;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.Token;

/** A place where a service stores tokens, and what it takes to renew them there. */
public interface TokenColumn {

  /** The logical name, as in {@code lead/identifier}; progress is kept under it. */
  String name();

  /**
   * Rows whose token has an older key version than this, in the order of their ids, after a
   * position; opened for the moment of the renewal.
   *
   * @param position the id before the first row wanted; all zeros for the beginning
   */
  List<Row> olderThan(int keyVersion, UUID position, int limit);

  /** Stores the token of a row, in the caller's transaction. */
  void renew(UUID id, Token token);

  /**
   * A row to renew.
   *
   * @param normalised the clear value that the token is made of
   */
  record Row(UUID id, IdentifierType type, String normalised) {

    /** Without the value. */
    @Override
    public String toString() {
      return type + " " + id;
    }
  }
}
