package org.leadrelay.events.relay;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.FeedEvent;

/**
 * CloudEvents 1.0 in the binary mode of the Kafka protocol binding: attributes are headers, the
 * value is the data. {@code sequence} and {@code epoch} are extensions.
 */
public final class CloudEvent {

  /** Header names, as written here and read by consumers. */
  public static final String SPEC_VERSION = "ce_specversion";

  public static final String ID = "ce_id";
  public static final String SOURCE = "ce_source";
  public static final String TYPE = "ce_type";
  public static final String SUBJECT = "ce_subject";
  public static final String TIME = "ce_time";
  public static final String DATA_SCHEMA = "ce_dataschema";
  public static final String SEQUENCE = "ce_sequence";
  public static final String EPOCH = "ce_epoch";
  public static final String CONTENT_TYPE = "content-type";
  public static final String TRACEPARENT = "traceparent";

  private CloudEvent() {}

  /** The event as a record of a topic; its aggregate is the key. */
  public static ProducerRecord<String, byte[]> onto(String topic, FeedEvent event) {
    var message =
        new ProducerRecord<String, byte[]>(topic, event.subject().toString(), value(event));
    header(message, SPEC_VERSION, "1.0");
    header(message, ID, event.id().toString());
    header(message, SOURCE, event.source().toString());
    header(message, TYPE, event.type());
    header(message, SUBJECT, event.subject().toString());
    header(message, TIME, event.time().toString());
    header(message, DATA_SCHEMA, event.dataschema().toString());
    header(message, SEQUENCE, Long.toString(event.sequence()));
    header(message, EPOCH, Long.toString(event.cursor().epoch()));
    header(message, CONTENT_TYPE, "application/json");
    header(message, TRACEPARENT, event.traceparent());
    return message;
  }

  /** JSON null stands for a record without value, which ends the key's record on compaction. */
  private static byte @Nullable [] value(FeedEvent event) {
    return event.data().equals("null") ? null : event.data().getBytes(UTF_8);
  }

  private static void header(
      ProducerRecord<String, byte[]> message, String name, @Nullable String value) {
    if (value != null) {
      message.headers().add(name, value.getBytes(UTF_8));
    }
  }
}
