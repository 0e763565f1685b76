/** A feature of a service that exists only to keep or break the rules of the house. */
@NullMarked
package org.leadrelay.sample.parcel;

import org.jspecify.annotations.NullMarked;
