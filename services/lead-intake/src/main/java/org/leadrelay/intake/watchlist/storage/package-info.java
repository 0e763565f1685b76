/** The watchlist in PostgreSQL. */
@NullMarked
package org.leadrelay.intake.watchlist.storage;

import org.jspecify.annotations.NullMarked;
