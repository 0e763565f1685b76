/** The keyset files of a service: made and rotated by a tool, read and reloaded by the service. */
@NullMarked
package org.leadrelay.sealing.keys;

import org.jspecify.annotations.NullMarked;
