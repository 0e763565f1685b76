@NullMarked
package org.leadrelay.audit.upkeep;

import org.jspecify.annotations.NullMarked;
