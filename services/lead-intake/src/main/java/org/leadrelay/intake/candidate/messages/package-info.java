/** Alerts, reports and incidents of the other services. */
@NullMarked
package org.leadrelay.intake.candidate.messages;

import org.jspecify.annotations.NullMarked;
