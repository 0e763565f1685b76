/** What goes on by itself with the watchlist. */
@NullMarked
package org.leadrelay.intake.watchlist.messages;

import org.jspecify.annotations.NullMarked;
