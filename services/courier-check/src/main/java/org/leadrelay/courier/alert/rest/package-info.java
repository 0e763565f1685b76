/** Alerts over HTTP, for officers. */
@NullMarked
package org.leadrelay.courier.alert.rest;

import org.jspecify.annotations.NullMarked;
