/** The catalogue as the file that ships with the service. */
@NullMarked
package org.leadrelay.precursor.substance.storage;

import org.jspecify.annotations.NullMarked;
