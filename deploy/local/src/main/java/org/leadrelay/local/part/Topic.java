package org.leadrelay.local.part;

import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/**
 * The topics of the suite. Each has one writer and, for an evaluation, six partitions; a number
 * that is fixed when the topic is made, since growing it breaks the order of keys.
 */
enum Topic {
  LEADS("leads.v1", false),
  HANDOFFS("handoffs.v1", false),
  WATCHLIST("watchlist.v1", true),
  WAYBILL_FACTS("waybill-facts.v1", false),
  COURIER_ALERTS("courier-alerts.v1", false),
  PRECURSOR_ALERTS("precursor-alerts.v1", false),
  AUDIT_CHECKPOINTS("audit-checkpoints.v1", false);

  private static final int PARTITIONS = 6;

  private final String topic;
  private final boolean compacted;

  Topic(String topic, boolean compacted) {
    this.topic = topic;
    this.compacted = compacted;
  }

  NewTopic description() {
    var description = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty());
    return compacted
        ? description.configs(
            Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, TopicConfig.CLEANUP_POLICY_COMPACT))
        : description;
  }
}
