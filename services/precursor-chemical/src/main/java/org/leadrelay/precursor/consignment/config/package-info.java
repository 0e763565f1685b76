/** When reservations lapse. */
@NullMarked
package org.leadrelay.precursor.consignment.config;

import org.jspecify.annotations.NullMarked;
