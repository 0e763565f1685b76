/** How every part of the suite speaks to PostgreSQL. */
@NullMarked
package org.leadrelay.database;

import org.jspecify.annotations.NullMarked;
