/** The audit chain of a lead, as those who may read it see it. */
@NullMarked
package org.leadrelay.intake.custody.rest;

import org.jspecify.annotations.NullMarked;
