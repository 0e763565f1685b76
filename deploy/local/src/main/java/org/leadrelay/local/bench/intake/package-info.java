/** Leads taken in with extraction. */
@NullMarked
package org.leadrelay.local.bench.intake;

import org.jspecify.annotations.NullMarked;
