/** The rows of a service's database, as its owner reads them. */
@NullMarked
package org.leadrelay.local.drill.database;

import org.jspecify.annotations.NullMarked;
