@NullMarked
package org.leadrelay.courier.watch.messages;

import org.jspecify.annotations.NullMarked;
