/** The handoff itself: its states, moves, hops, sight, and the use cases that move it. */
@NullMarked
package org.leadrelay.handoff.transfer;

import org.jspecify.annotations.NullMarked;
