/** The thread that lets alarms climb. */
@NullMarked
package org.leadrelay.precursor.alarm.rounds;

import org.jspecify.annotations.NullMarked;
