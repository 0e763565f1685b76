/** Check digits and checksums of the standards, each with what its standard calls it. */
@NullMarked
package org.leadrelay.identifiers.check;

import org.jspecify.annotations.NullMarked;
