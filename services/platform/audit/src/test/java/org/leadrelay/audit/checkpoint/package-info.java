@NullMarked
package org.leadrelay.audit.checkpoint;

import org.jspecify.annotations.NullMarked;
