@NullMarked
package org.leadrelay.handoff.mail.round;

import org.jspecify.annotations.NullMarked;
