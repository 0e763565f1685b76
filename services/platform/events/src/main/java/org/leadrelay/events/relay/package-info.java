/** From the event log to Kafka, as CloudEvents in binary mode. */
@NullMarked
package org.leadrelay.events.relay;

import org.jspecify.annotations.NullMarked;
