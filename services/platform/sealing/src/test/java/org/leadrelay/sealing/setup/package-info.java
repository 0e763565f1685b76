@NullMarked
package org.leadrelay.sealing.setup;

import org.jspecify.annotations.NullMarked;
