/** The REST face of the handoff: decode, call the use case, answer. */
@NullMarked
package org.leadrelay.handoff.transfer.rest;

import org.jspecify.annotations.NullMarked;
