/** The watchlist: identifiers of leads for couriers to match, each approved and with an end. */
@NullMarked
package org.leadrelay.intake.watchlist;

import org.jspecify.annotations.NullMarked;
