/** Goods on their way between two sites, from the application to move until they are received. */
@NullMarked
package org.leadrelay.precursor.consignment;

import org.jspecify.annotations.NullMarked;
