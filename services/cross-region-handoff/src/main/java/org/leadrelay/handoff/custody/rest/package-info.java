/** The audit chain of a handoff, as those who may read it see it. */
@NullMarked
package org.leadrelay.handoff.custody.rest;

import org.jspecify.annotations.NullMarked;
