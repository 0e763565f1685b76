@NullMarked
package org.leadrelay.courier.batch.storage;

import org.jspecify.annotations.NullMarked;
