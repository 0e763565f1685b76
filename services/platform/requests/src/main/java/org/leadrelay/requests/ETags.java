package org.leadrelay.requests;

import jakarta.ws.rs.core.EntityTag;

/**
 * Strong entity tags of version numbers.
 *
 * <p>A tag serves as a precondition of a later change only. It never leads to a 304, since the
 * parts of an answer that do not belong to the resource's own state change without it.
 */
public final class ETags {

  private ETags() {}

  /** The tag of a version, {@code "7"}. */
  public static EntityTag of(long version) {
    return new EntityTag(Long.toString(version));
  }
}
