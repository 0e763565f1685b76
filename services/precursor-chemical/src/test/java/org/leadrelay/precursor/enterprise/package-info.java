@NullMarked
package org.leadrelay.precursor.enterprise;

import org.jspecify.annotations.NullMarked;
