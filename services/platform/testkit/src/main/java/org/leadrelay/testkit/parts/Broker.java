package org.leadrelay.testkit.parts;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/**
 * A Kafka broker in this JVM: KRaft, broker and controller in one, plain text on the loopback
 * address. A topic that nobody made is made on first use with three partitions. A test that needs a
 * broker to go away makes its own:
 *
 * <pre>{@code
 * var broker = Broker.in(folder);   // not yet running
 * broker.start();
 * broker.stop();
 * broker.start();                   // same address, same topics
 * }</pre>
 */
public final class Broker implements AutoCloseable {

  private final Path folder;
  private final int port;
  private final int controllerPort;
  private @Nullable KafkaRaftServer server;

  private Broker(Path folder, int port, int controllerPort) {
    this.folder = folder;
    this.port = port;
    this.controllerPort = controllerPort;
  }

  /**
   * A broker, not yet started, that keeps its data in the folder and has two free ports for its
   * whole life.
   */
  public static Broker in(Path folder) {
    return new Broker(folder, freePort(), freePort());
  }

  /** {@code host:port}, the same over restarts. */
  public String bootstrapServers() {
    return "127.0.0.1:" + port;
  }

  /** Starts, or starts again; returns when clients can connect. */
  public void start() {
    try {
      format();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server = new KafkaRaftServer(new KafkaConfig(settings()), Time.SYSTEM);
    server.startup();
  }

  /** Stops in order and keeps the data; does nothing when not running. */
  public void stop() {
    if (server != null) {
      server.shutdown();
      server.awaitShutdown();
      server = null;
    }
  }

  @Override
  public void close() {
    stop();
  }

  private void format() throws IOException {
    Files.createDirectories(folder);
    var file = folder.resolve("server.properties");
    try (var out = Files.newBufferedWriter(file)) {
      var properties = new Properties();
      properties.putAll(settings());
      properties.store(out, null);
    }
    String[] arguments = {
      "format", "--ignore-formatted", "--cluster-id", clusterId(), "--config", file.toString()
    };
    int status = StorageTool.execute(arguments, new PrintStream(OutputStream.nullOutputStream()));
    if (status != 0) {
      throw new IllegalStateException(
          "The broker's storage could not be formatted, status " + status);
    }
  }

  private String clusterId() throws IOException {
    var file = folder.resolve("cluster-id");
    if (!Files.exists(file)) {
      Files.writeString(file, Uuid.randomUuid().toString());
    }
    return Files.readString(file);
  }

  private Map<String, String> settings() {
    var settings = new HashMap<String, String>();
    settings.put("process.roles", "broker,controller");
    settings.put("node.id", "1");
    settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
    settings.put(
        "listeners",
        "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d".formatted(port, controllerPort));
    settings.put("controller.listener.names", "CONTROLLER");
    settings.put("log.dirs", folder.resolve("data").toString());
    settings.put("num.partitions", "3");
    settings.put("offsets.topic.replication.factor", "1");
    settings.put("offsets.topic.num.partitions", "4");
    settings.put("transaction.state.log.replication.factor", "1");
    settings.put("transaction.state.log.min.isr", "1");
    settings.put("transaction.state.log.num.partitions", "4");
    settings.put("share.coordinator.state.topic.replication.factor", "1");
    settings.put("share.coordinator.state.topic.min.isr", "1");
    settings.put("group.initial.rebalance.delay.ms", "0");
    settings.put("log.cleaner.dedupe.buffer.size", "16777216");
    return settings;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
