@NullMarked
package org.leadrelay.courier.batch;

import org.jspecify.annotations.NullMarked;
