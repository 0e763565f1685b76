package org.leadrelay.events;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event with its place in the feed; the names are those of CloudEvents 1.0.
 *
 * @param cursor behind this event
 * @param subject the aggregate
 * @param sequence the aggregate's own count; rising, with gaps where entries are not for the reader
 * @param data JSON
 * @param traceparent W3C trace context of the request that caused it
 */
public record FeedEvent(
    FeedCursor cursor,
    UUID id,
    URI source,
    String type,
    UUID subject,
    long sequence,
    Instant time,
    URI dataschema,
    String data,
    @Nullable String traceparent) {}
