@NullMarked
package org.leadrelay.courier.alert;

import org.jspecify.annotations.NullMarked;
