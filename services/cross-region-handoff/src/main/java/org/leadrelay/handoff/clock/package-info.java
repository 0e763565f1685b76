/** How long a bureau has: urgency classes, deadlines, working days. */
@NullMarked
package org.leadrelay.handoff.clock;

import org.jspecify.annotations.NullMarked;
