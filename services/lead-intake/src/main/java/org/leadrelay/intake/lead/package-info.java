/** A lead (线索): what is known, who may see it, what was done with it. */
@NullMarked
package org.leadrelay.intake.lead;

import org.jspecify.annotations.NullMarked;
