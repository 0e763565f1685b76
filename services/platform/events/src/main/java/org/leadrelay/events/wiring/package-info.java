/** The parts put together for a service that runs in Quarkus. */
@NullMarked
package org.leadrelay.events.wiring;

import org.jspecify.annotations.NullMarked;
