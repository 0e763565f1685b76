/** Candidates (预警线索): what machines propose, for an officer to confirm or dismiss. */
@NullMarked
package org.leadrelay.intake.candidate;

import org.jspecify.annotations.NullMarked;
