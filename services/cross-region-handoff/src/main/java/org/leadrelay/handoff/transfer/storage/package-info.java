/** Handoffs in PostgreSQL: sealed detail and package, materialised sight. */
@NullMarked
package org.leadrelay.handoff.transfer.storage;

import org.jspecify.annotations.NullMarked;
