/** Endpoints. */
@NullMarked
package org.leadrelay.sample.parcel.rest;

import org.jspecify.annotations.NullMarked;
