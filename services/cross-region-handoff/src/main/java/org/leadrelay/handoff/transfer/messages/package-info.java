/** What other services ask of this one. */
@NullMarked
package org.leadrelay.handoff.transfer.messages;

import org.jspecify.annotations.NullMarked;
