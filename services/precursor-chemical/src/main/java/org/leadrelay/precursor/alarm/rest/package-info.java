/** Alarms over HTTP. */
@NullMarked
package org.leadrelay.precursor.alarm.rest;

import org.jspecify.annotations.NullMarked;
