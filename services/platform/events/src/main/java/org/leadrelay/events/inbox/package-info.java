/** Events of other services: applied once each, in order, and parked when they cannot be. */
@NullMarked
package org.leadrelay.events.inbox;

import org.jspecify.annotations.NullMarked;
