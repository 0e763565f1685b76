@NullMarked
package org.leadrelay.operation.health;

import org.jspecify.annotations.NullMarked;
