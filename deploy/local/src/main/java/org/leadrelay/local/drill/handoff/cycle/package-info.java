/** Life cycles of handoffs, played by honest clients that note what they were told. */
@NullMarked
package org.leadrelay.local.drill.handoff.cycle;

import org.jspecify.annotations.NullMarked;
