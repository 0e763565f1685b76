/** The REST face of the watchlist. */
@NullMarked
package org.leadrelay.intake.watchlist.rest;

import org.jspecify.annotations.NullMarked;
