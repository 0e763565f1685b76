/** Couriers write their registers, one entry or many at a time. */
@NullMarked
package org.leadrelay.courier.register.rest;

import org.jspecify.annotations.NullMarked;
