/** What clients were told, and what the services keep and publish. */
@NullMarked
package org.leadrelay.local.drill.loop.evidence;

import org.jspecify.annotations.NullMarked;
