@NullMarked
package org.leadrelay.sealing;

import org.jspecify.annotations.NullMarked;
