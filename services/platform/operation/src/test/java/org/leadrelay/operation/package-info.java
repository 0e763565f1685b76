@NullMarked
package org.leadrelay.operation;

import org.jspecify.annotations.NullMarked;
