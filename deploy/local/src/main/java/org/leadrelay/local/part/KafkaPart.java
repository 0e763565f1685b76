package org.leadrelay.local.part;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;

/** A single KRaft node, broker and controller in one, with the topics of the suite. */
public final class KafkaPart implements Part {
  private final RunFolder folder;
  private final Path lib;
  private final Ports ports;
  private final Daemon daemon;

  public KafkaPart(RunFolder folder, Path lib, Ports ports) {
    this.folder = folder;
    this.lib = lib;
    this.ports = ports;
    this.daemon = new Daemon(folder.pid("kafka"), folder.log("kafka"));
  }

  @Override
  public String title() {
    return "Kafka";
  }

  @Override
  public String address() {
    return Ports.HOST + ":" + ports.kafka();
  }

  @Override
  public List<Integer> ports() {
    return List.of(ports.kafka(), ports.kafkaController());
  }

  @Override
  public Daemon daemon() {
    return daemon;
  }

  @Override
  public Launch launch() {
    var settings = writeSettings();
    if (Files.notExists(logs().resolve("meta.properties"))) {
      format(settings);
    }
    return Launch.java(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
            "-cp",
            lib + "/*",
            "kafka.Kafka",
            settings.toString()));
  }

  @Override
  public boolean answers() {
    return Ports.listening(ports.kafka());
  }

  @Override
  public void settle() {
    var topics = Arrays.stream(Topic.values()).map(Topic::description).toList();
    try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, address()))) {
      for (var made : admin.createTopics(topics).values().values()) {
        made.get();
      }
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new StackFailure("Could not make the topics: " + e.getCause(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StackFailure("Interrupted while the topics were made.", e);
    }
  }

  private Path logs() {
    return folder.data("kafka").resolve("data");
  }

  /** Written at every start, since the ports may have moved; the buffers fit a small heap. */
  private Path writeSettings() {
    var settings = folder.data("kafka").resolve("server.properties");
    try {
      Files.createDirectories(settings.getParent());
      return Files.writeString(
          settings,
          """
          process.roles=broker,controller
          node.id=1
          controller.quorum.voters=1@%1$s:%3$d
          controller.listener.names=CONTROLLER
          listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
          listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
          log.dirs=%4$s
          num.partitions=6
          offsets.topic.replication.factor=1
          offsets.topic.num.partitions=6
          transaction.state.log.replication.factor=1
          transaction.state.log.min.isr=1
          transaction.state.log.num.partitions=6
          share.coordinator.state.topic.replication.factor=1
          share.coordinator.state.topic.min.isr=1
          share.coordinator.state.topic.num.partitions=6
          group.initial.rebalance.delay.ms=0
          log.cleaner.dedupe.buffer.size=4194304
          log.cleaner.threads=1
          broker.heartbeat.interval.ms=500
          broker.session.timeout.ms=3000
          """
              .formatted(Ports.HOST, ports.kafka(), ports.kafkaController(), logs()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void format(Path settings) {
    var said = new ByteArrayOutputStream();
    var out = new PrintStream(said, true, StandardCharsets.UTF_8);
    String[] arguments = {
      "format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings.toString()
    };
    if (StorageTool.execute(arguments, out) != 0) {
      throw new StackFailure("Could not format Kafka's storage: " + said);
    }
  }
}
