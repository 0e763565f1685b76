@NullMarked
package org.leadrelay.courier.waybill;

import org.jspecify.annotations.NullMarked;
