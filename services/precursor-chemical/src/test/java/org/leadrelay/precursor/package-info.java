@NullMarked
package org.leadrelay.precursor;

import org.jspecify.annotations.NullMarked;
