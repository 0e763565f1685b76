@NullMarked
package org.leadrelay.local.courier;

import org.jspecify.annotations.NullMarked;
