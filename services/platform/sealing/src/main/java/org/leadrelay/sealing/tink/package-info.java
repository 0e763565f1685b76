/** The ports of sealing over Google Tink. */
@NullMarked
package org.leadrelay.sealing.tink;

import org.jspecify.annotations.NullMarked;
