/** How a bureau gets its mail: by polling the feed, or by a stream that stays open. */
@NullMarked
package org.leadrelay.handoff.mail;

import org.jspecify.annotations.NullMarked;
