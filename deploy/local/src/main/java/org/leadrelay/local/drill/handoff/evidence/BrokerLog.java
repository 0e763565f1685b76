package org.leadrelay.local.drill.handoff.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.common.record.FileRecords;

/**
 * The files of a topic as the broker has written them, committed or not. They tell which producer
 * wrote what, and in which order: consumers are not told that.
 */
public final class BrokerLog {
  private final Path data;
  private final String topic;

  /**
   * A log.
   *
   * @param data the broker's folder of logs
   */
  public BrokerLog(Path data, String topic) {
    this.data = data;
    this.topic = topic;
  }

  /** All batches but the marks of transactions, in the order of each partition. */
  public List<Written> read() throws IOException {
    var all = new ArrayList<Written>();
    for (var partition : partitions()) {
      for (var segment : segments(partition)) {
        read(partition, segment, all);
      }
    }
    return all;
  }

  private static void read(Path partition, Path segment, List<Written> into) throws IOException {
    var name = partition.getFileName().toString();
    try (var records = FileRecords.open(segment.toFile(), false)) {
      for (var batch : records.batches()) {
        if (!batch.isControlBatch()) {
          into.add(
              new Written(
                  name,
                  batch.baseOffset(),
                  batch.producerId(),
                  batch.producerEpoch(),
                  batch.isTransactional()));
        }
      }
    }
  }

  private List<Path> partitions() throws IOException {
    return sorted(data, file -> file.matches(topic.replace(".", "\\.") + "-\\d+"));
  }

  private static List<Path> segments(Path partition) throws IOException {
    return sorted(partition, file -> file.endsWith(".log"));
  }

  private interface Named {
    boolean fits(String name);
  }

  private static List<Path> sorted(Path folder, Named named) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> named.fits(file.getFileName().toString())).sorted().toList();
    }
  }
}
