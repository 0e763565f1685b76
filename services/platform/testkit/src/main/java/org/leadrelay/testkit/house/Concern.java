package org.leadrelay.testkit.house;

/** What a module may do without; all else every module has. */
public enum Concern {
  /** HTTP endpoints. */
  RESOURCES,
  /** Kafka listeners. */
  LISTENERS,
  /** JPA entities. */
  ENTITIES,
  /** SQL migrations on the class path. */
  MIGRATIONS
}
