/**
 * This replica's copy of the watchlist: which blind-index values belong to an active lead. Tokens,
 * references and dates only; no clear value is in it.
 */
@NullMarked
package org.leadrelay.courier.watch;

import org.jspecify.annotations.NullMarked;
