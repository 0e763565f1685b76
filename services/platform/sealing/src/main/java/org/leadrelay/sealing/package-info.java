/**
 * Keeps personal data unreadable at rest and in transit, and findable without being readable.
 *
 * <p>The root holds the ports; {@code tink} implements them over the keysets that {@code keys}
 * reads, rotates and reloads.
 */
@NullMarked
package org.leadrelay.sealing;

import org.jspecify.annotations.NullMarked;
