/** What alerts and reports send to lead-intake, closed for it alone. */
@NullMarked
package org.leadrelay.courier.alert.messages;

import org.jspecify.annotations.NullMarked;
