@NullMarked
package org.leadrelay.handoff;

import org.jspecify.annotations.NullMarked;
