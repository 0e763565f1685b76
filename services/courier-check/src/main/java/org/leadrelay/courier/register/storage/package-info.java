/** The registers in PostgreSQL, by Panache. Entities do not leave this package. */
@NullMarked
package org.leadrelay.courier.register.storage;

import org.jspecify.annotations.NullMarked;
