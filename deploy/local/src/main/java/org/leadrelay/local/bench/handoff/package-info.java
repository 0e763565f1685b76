/** The budgets of cross-region-handoff. */
@NullMarked
package org.leadrelay.local.bench.handoff;

import org.jspecify.annotations.NullMarked;
