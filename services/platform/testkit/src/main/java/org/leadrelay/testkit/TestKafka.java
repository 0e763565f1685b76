package org.leadrelay.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.leadrelay.testkit.parts.Parts;
import org.leadrelay.testkit.parts.PartsFolder;

/**
 * The real broker that all tests of a build share; a prefix keeps the topics of test JVMs apart.
 */
public final class TestKafka {

  private TestKafka() {}

  /** {@code host:port} of the running broker; the first caller of a build starts it. */
  public static String bootstrapServers() {
    return Parts.running().bootstrapServers();
  }

  /** Begins every topic name of this test JVM, ends with a dot, and never comes again. */
  public static String topicPrefix() {
    var process = ProcessHandle.current();
    var started = process.info().startInstant().orElseThrow().toEpochMilli();
    return "t"
        + Long.toString(started, Character.MAX_RADIX)
        + Long.toString(process.pid(), Character.MAX_RADIX)
        + ".";
  }

  /**
   * Makes a topic of one replica.
   *
   * @param name without the prefix
   * @return the full name, with the prefix
   */
  public static String createTopic(String name, int partitions) {
    var topic = topicPrefix() + name;
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
      admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1))).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return topic;
  }

  /** Where the broker writes its log: no personal value may be in it. */
  public static Path brokerLog() {
    return PartsFolder.ofThisBuild().brokerLog();
  }
}
