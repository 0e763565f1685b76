/**
 * The event log in PostgreSQL: appending, positions after the commit, the feed, partitions and
 * epochs.
 */
@NullMarked
package org.leadrelay.events.log;

import org.jspecify.annotations.NullMarked;
