@NullMarked
package org.leadrelay.courier;

import org.jspecify.annotations.NullMarked;
