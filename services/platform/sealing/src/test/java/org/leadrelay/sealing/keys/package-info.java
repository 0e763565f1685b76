@NullMarked
package org.leadrelay.sealing.keys;

import org.jspecify.annotations.NullMarked;
