/** Compliance over HTTP: couriers see their own, officers what is sent from their region. */
@NullMarked
package org.leadrelay.courier.compliance.rest;

import org.jspecify.annotations.NullMarked;
