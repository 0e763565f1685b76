/** Counts in PostgreSQL: one row a chunk while it is new, folded into one row a key. */
@NullMarked
package org.leadrelay.courier.compliance.storage;

import org.jspecify.annotations.NullMarked;
