package org.leadrelay.handoff.mail.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.FeedEntry;
import org.leadrelay.events.FeedEvent;

/**
 * One entry of the feed.
 *
 * @param cursor behind this entry
 * @param sequence the handoff's own count: rising, with gaps where entries are not for this reader
 * @param own whether the reader is a party itself, and not only a superior of one
 */
@Schema(name = "FeedEntry")
public record MailEntry(String cursor, long sequence, boolean own, CloudEvent event) {

  /** The event in the JSON format of CloudEvents 1.0; its data follows the schema that it names. */
  @Schema(name = "CloudEvent")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record CloudEvent(
      @Schema(examples = "1.0") String specversion,
      UUID id,
      URI source,
      String type,
      UUID subject,
      Instant time,
      String datacontenttype,
      URI dataschema,
      @Nullable String traceparent,
      @JsonRawValue @Schema(type = SchemaType.OBJECT) String data) {

    static CloudEvent of(FeedEvent event) {
      return new CloudEvent(
          "1.0",
          event.id(),
          event.source(),
          event.type(),
          event.subject(),
          event.time(),
          "application/json",
          event.dataschema(),
          event.traceparent(),
          event.data());
    }
  }

  static MailEntry of(FeedEntry entry) {
    var event = entry.event();
    return new MailEntry(
        event.cursor().text(), event.sequence(), entry.own(), CloudEvent.of(event));
  }
}
