/** The drill of cross-region-handoff. */
@NullMarked
package org.leadrelay.local.drill.handoff;

import org.jspecify.annotations.NullMarked;
