@NullMarked
package org.leadrelay.intake.handoff;

import org.jspecify.annotations.NullMarked;
