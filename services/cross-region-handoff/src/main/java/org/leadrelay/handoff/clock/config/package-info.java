/** The urgency table and the calendar as an installation configures them. */
@NullMarked
package org.leadrelay.handoff.clock.config;

import org.jspecify.annotations.NullMarked;
