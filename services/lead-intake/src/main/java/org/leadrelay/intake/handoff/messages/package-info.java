/** What is told to cross-region-handoff, and what is heard of it. */
@NullMarked
package org.leadrelay.intake.handoff.messages;

import org.jspecify.annotations.NullMarked;
