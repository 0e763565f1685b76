/** Uploads in PostgreSQL: progress, counts, and sealed notes on rows. */
@NullMarked
package org.leadrelay.courier.batch.storage;

import org.jspecify.annotations.NullMarked;
