/** The schema's migration, and what production demands of a database's URL. */
@NullMarked
package org.leadrelay.operation.database;

import org.jspecify.annotations.NullMarked;
