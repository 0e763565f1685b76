@NullMarked
package org.leadrelay.operation.metrics;

import org.jspecify.annotations.NullMarked;
