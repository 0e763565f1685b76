@NullMarked
package org.leadrelay.courier.alert.storage;

import org.jspecify.annotations.NullMarked;
