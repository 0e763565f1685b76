/** Alerts in PostgreSQL: sealed detail, materialised sight. */
@NullMarked
package org.leadrelay.courier.alert.storage;

import org.jspecify.annotations.NullMarked;
