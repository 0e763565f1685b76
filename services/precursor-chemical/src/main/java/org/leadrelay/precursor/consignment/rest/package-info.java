/** Consignments over HTTP. */
@NullMarked
package org.leadrelay.precursor.consignment.rest;

import org.jspecify.annotations.NullMarked;
