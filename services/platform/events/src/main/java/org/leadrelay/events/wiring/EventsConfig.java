package org.leadrelay.events.wiring;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * How events of this service are kept, published and listened to. Kafka itself is {@code kafka.*}.
 */
@ConfigMapping(prefix = "leadrelay.events")
public interface EventsConfig {

  /**
   * Name of the service in the source of its events, its consumer groups and its transactional id.
   */
  @WithDefault("${quarkus.application.name}")
  String service();

  /** Name of this database among those of the service. */
  @WithDefault("0")
  String cell();

  /**
   * Topic by beginning of the event type, the longest counts. Without any nothing goes to Kafka.
   */
  Map<String, String> topics();

  /** Begins the name of every topic; for tests. */
  Optional<String> topicPrefix();

  /**
   * How long events are kept; never under the backup window, and never under the layout's minimum.
   */
  @WithDefault("P14D")
  Duration keep();

  /** How long applied events of others are remembered; longer than any of them can come again. */
  @WithDefault("P30D")
  Duration inboxKeep();

  /** So many keys of a topic may be parked; one more stops its partition. */
  @WithDefault("1000")
  int parkedKeys();

  /**
   * How long the replica that publishes may be silent before another takes over. It gives a sign
   * every second; that two never interleave does not depend on this.
   */
  @WithDefault("PT5S")
  Duration relayLease();

  /**
   * Whether every event is checked against its schema before it is appended; on in demo and test.
   */
  @WithDefault("false")
  boolean validateAppended();

  /** Whether this replica sequences, publishes and listens; off where a test does so by hand. */
  @WithDefault("true")
  boolean work();

  /**
   * JDBC URL of the database itself, not of a transaction pooler, for the one listening connection.
   */
  @WithDefault("${leadrelay.jdbc-direct-url:${quarkus.datasource.jdbc.url}}")
  String directUrl();

  /** User of that connection. */
  @WithDefault("${quarkus.datasource.username}")
  String directUsername();

  /** Password of that connection; none where the server asks for none. */
  @WithDefault("${quarkus.datasource.password:}")
  Optional<String> directPassword();
}
