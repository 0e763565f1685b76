/** Records sealed as JSON. */
@NullMarked
package org.leadrelay.sealing.json;

import org.jspecify.annotations.NullMarked;
