/** What does not agree: alarms, how they climb, and the incidents they are part of. */
@NullMarked
package org.leadrelay.precursor.alarm;

import org.jspecify.annotations.NullMarked;
