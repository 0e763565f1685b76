/** Another service. */
@NullMarked
package org.leadrelay.other;

import org.jspecify.annotations.NullMarked;
