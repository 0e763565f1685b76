/**
 * What couriers register themselves, and what their rows are judged by: outlets, the customers with
 * whom they have an agreement, and their staff.
 */
@NullMarked
package org.leadrelay.courier.register;

import org.jspecify.annotations.NullMarked;
