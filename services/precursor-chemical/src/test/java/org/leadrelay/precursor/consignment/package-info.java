@NullMarked
package org.leadrelay.precursor.consignment;

import org.jspecify.annotations.NullMarked;
