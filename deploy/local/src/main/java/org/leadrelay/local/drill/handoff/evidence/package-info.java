/** What was told, stored, shown and published, gathered from outside the service. */
@NullMarked
package org.leadrelay.local.drill.handoff.evidence;

import org.jspecify.annotations.NullMarked;
