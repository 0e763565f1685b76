@NullMarked
package org.leadrelay.handoff.transfer.messages;

import org.jspecify.annotations.NullMarked;
