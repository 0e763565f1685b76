@NullMarked
package org.leadrelay.handoff.dispatch;

import org.jspecify.annotations.NullMarked;
