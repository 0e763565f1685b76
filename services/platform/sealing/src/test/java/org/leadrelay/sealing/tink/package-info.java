@NullMarked
package org.leadrelay.sealing.tink;

import org.jspecify.annotations.NullMarked;
