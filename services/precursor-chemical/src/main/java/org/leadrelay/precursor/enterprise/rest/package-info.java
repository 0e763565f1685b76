/** Enterprises and sites over HTTP, and who is calling. */
@NullMarked
package org.leadrelay.precursor.enterprise.rest;

import org.jspecify.annotations.NullMarked;
