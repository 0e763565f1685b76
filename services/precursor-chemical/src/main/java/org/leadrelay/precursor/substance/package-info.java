/** The catalogue of listed chemicals, as of any day, and how their mass is written. */
@NullMarked
package org.leadrelay.precursor.substance;

import org.jspecify.annotations.NullMarked;
