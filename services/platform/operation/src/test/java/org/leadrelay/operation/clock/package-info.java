@NullMarked
package org.leadrelay.operation.clock;

import org.jspecify.annotations.NullMarked;
