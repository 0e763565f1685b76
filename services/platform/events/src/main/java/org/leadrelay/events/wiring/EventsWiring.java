package org.leadrelay.events.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.DriverManager;
import java.util.Map;
import javax.sql.DataSource;
import org.leadrelay.events.Events;
import org.leadrelay.events.Feed;
import org.leadrelay.events.inbox.Inboxes;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Transactions;
import org.leadrelay.events.log.AfterCommit;
import org.leadrelay.events.log.Backlog;
import org.leadrelay.events.log.EventLog;
import org.leadrelay.events.log.EventLog.AppendCheck;
import org.leadrelay.events.log.HeadWatch;
import org.leadrelay.events.log.Partitions;
import org.leadrelay.events.log.Sequencer;
import org.leadrelay.events.log.SqlFeed;
import org.leadrelay.events.relay.Publication;
import org.leadrelay.events.relay.Relay;
import org.leadrelay.events.relay.RelayProducer;
import org.leadrelay.events.relay.Topics;
import org.leadrelay.events.schema.EventSchemas;
import org.leadrelay.events.worker.Worker;

/** The parts of this module as beans of a service; every part also works without. */
@Singleton
final class EventsWiring {

  static final String SEQUENCER = "sequencer";

  private final EventsConfig config;
  private final DataSource source;
  private final Map<String, Object> kafka;

  EventsWiring(
      EventsConfig config,
      DataSource source,
      @Identifier("default-kafka-broker") Map<String, Object> kafka) {
    this.config = config;
    this.source = source;
    this.kafka = kafka;
  }

  @Produces
  @Singleton
  Events events(
      EventSchemas schemas, AfterCommit afterCommit, @Identifier(SEQUENCER) Worker sequencer) {
    var check = config.validateAppended() ? schemas : AppendCheck.NONE;
    return new EventLog(source, check, afterCommit, sequencer::wake);
  }

  @Produces
  @Singleton
  Feed feed(HeadWatch watch) {
    return new SqlFeed(source, eventSource(), watch);
  }

  @Produces
  @Singleton
  EventSchemas schemas() {
    return new EventSchemas(Thread.currentThread().getContextClassLoader());
  }

  @Produces
  @Singleton
  HeadWatch watch() {
    return new HeadWatch(() ->
        DriverManager.getConnection(
            config.directUrl(), config.directUsername(), config.directPassword().orElse(null)));
  }

  /* A bean of its own, as listeners append events, and the other workers run listeners. */
  @Produces
  @Singleton
  @Identifier(SEQUENCER)
  Worker sequencer(MeterRegistry meters) {
    return new Worker(SEQUENCER, new Sequencer(source, meters));
  }

  @Produces
  @Singleton
  Backlog backlog() {
    return new Backlog(source);
  }

  @Produces
  @Singleton
  Partitions partitions() {
    return new Partitions(source, config.keep(), config.inboxKeep(), !topics().isEmpty());
  }

  @Produces
  @Singleton
  Topics topics() {
    return new Topics(topicPrefix(), config.topics());
  }

  @Produces
  @Singleton
  Publication publication() {
    return new Publication(source, eventSource());
  }

  @Produces
  @Singleton
  Relay relay(Publication publication) {
    return new Relay(
        publication,
        topics(),
        config.relayLease(),
        RelayProducer.of(kafka, topicPrefix() + config.service(), config.cell()));
  }

  @Produces
  @Singleton
  Inboxes inboxes(
      Transactions transactions, EventSchemas schemas, Instance<TopicListener> listeners) {
    var settings =
        new Inboxes.Settings(config.service(), topicPrefix(), kafka, config.parkedKeys());
    return Inboxes.of(settings, source, transactions, schemas, listeners.stream().toList());
  }

  private URI eventSource() {
    return URI.create("urn:leadrelay:" + config.service());
  }

  private String topicPrefix() {
    return config.topicPrefix().orElse("");
  }
}
