/** Parcel reports over HTTP, for couriers' systems. */
@NullMarked
package org.leadrelay.courier.report.rest;

import org.jspecify.annotations.NullMarked;
