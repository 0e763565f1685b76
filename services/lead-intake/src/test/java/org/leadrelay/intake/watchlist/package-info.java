@NullMarked
package org.leadrelay.intake.watchlist;

import org.jspecify.annotations.NullMarked;
