@NullMarked
package org.leadrelay.courier.watch;

import org.jspecify.annotations.NullMarked;
