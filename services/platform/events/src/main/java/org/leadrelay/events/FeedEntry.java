package org.leadrelay.events;

/**
 * An event as one reader's feed shows it.
 *
 * @param own whether the reader is a party itself, and not only above one
 */
public record FeedEntry(FeedEvent event, boolean own) {}
