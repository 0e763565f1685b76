@NullMarked
package org.leadrelay.precursor.substance;

import org.jspecify.annotations.NullMarked;
