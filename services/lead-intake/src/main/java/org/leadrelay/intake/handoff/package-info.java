/** Asks for leads to be handed to other bureaus, and follows what becomes of them. */
@NullMarked
package org.leadrelay.intake.handoff;

import org.jspecify.annotations.NullMarked;
