/** The statements of one call, taken from the database's own log and made again over bare JDBC. */
@NullMarked
package org.leadrelay.local.bench.sql;

import org.jspecify.annotations.NullMarked;
