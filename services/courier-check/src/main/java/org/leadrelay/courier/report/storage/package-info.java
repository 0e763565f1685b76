/** Reports and the vault of their reporters in PostgreSQL. */
@NullMarked
package org.leadrelay.courier.report.storage;

import org.jspecify.annotations.NullMarked;
