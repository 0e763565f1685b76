/** New mail, handed out in memory to those who wait on this replica. */
@NullMarked
package org.leadrelay.handoff.mail.round;

import org.jspecify.annotations.NullMarked;
