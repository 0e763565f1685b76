@NullMarked
package org.leadrelay.sealing.reindex;

import org.jspecify.annotations.NullMarked;
