/** The REST face of asking for handoffs. */
@NullMarked
package org.leadrelay.intake.handoff.rest;

import org.jspecify.annotations.NullMarked;
