/** Alarms and incidents in PostgreSQL. */
@NullMarked
package org.leadrelay.precursor.alarm.storage;

import org.jspecify.annotations.NullMarked;
