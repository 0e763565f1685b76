/** What must hold of the evidence. Pure. */
@NullMarked
package org.leadrelay.local.drill.loop.proof;

import org.jspecify.annotations.NullMarked;
