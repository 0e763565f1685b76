/**
 * What happened, in an order that every reader agrees on: the event log of a service, the feed that
 * bureaus read, the relay to Kafka and the inbox of what other services said.
 *
 * <p>This package holds the ports and their records; how they work is in {@code log}, {@code
 * relay}, {@code inbox} and {@code schema}.
 */
@NullMarked
package org.leadrelay.events;

import org.jspecify.annotations.NullMarked;
