package org.leadrelay.courier.alert;

import java.util.UUID;

/** Ids that follow from what they name. */
@FunctionalInterface
public interface DerivedIds {

  /** The id (UUIDv8) of what these parts name: the same parts, the same id, on every replica. */
  UUID of(String... parts);
}
