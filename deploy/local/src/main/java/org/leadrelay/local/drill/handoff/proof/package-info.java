/** What must hold of the evidence. Pure. */
@NullMarked
package org.leadrelay.local.drill.handoff.proof;

import org.jspecify.annotations.NullMarked;
