/** The REST face of the lead: decode, call the use case, answer. */
@NullMarked
package org.leadrelay.intake.lead.rest;

import org.jspecify.annotations.NullMarked;
