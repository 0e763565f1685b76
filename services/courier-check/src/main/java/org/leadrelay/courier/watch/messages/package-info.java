/** Reads {@code watchlist.v1} into this replica's memory. */
@NullMarked
package org.leadrelay.courier.watch.messages;

import org.jspecify.annotations.NullMarked;
