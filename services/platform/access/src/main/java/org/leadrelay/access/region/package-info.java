/** Which tree of jurisdictions this process knows. */
@NullMarked
package org.leadrelay.access.region;

import org.jspecify.annotations.NullMarked;
