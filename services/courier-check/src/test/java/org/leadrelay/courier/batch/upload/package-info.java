@NullMarked
package org.leadrelay.courier.batch.upload;

import org.jspecify.annotations.NullMarked;
