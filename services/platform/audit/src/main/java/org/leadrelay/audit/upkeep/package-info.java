/** What the audit does by itself, on any replica: checkpoints, and partitions made ahead. */
@NullMarked
package org.leadrelay.audit.upkeep;

import org.jspecify.annotations.NullMarked;
