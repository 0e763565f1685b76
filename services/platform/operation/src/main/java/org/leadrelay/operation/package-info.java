/** How a service is run: its clock, its readiness, the migration of its schema. */
@NullMarked
package org.leadrelay.operation;

import org.jspecify.annotations.NullMarked;
