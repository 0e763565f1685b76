/** What happens to handoffs by itself, round after round. */
@NullMarked
package org.leadrelay.handoff.transfer.rounds;

import org.jspecify.annotations.NullMarked;
