@NullMarked
package org.leadrelay.courier.waybill.text;

import org.jspecify.annotations.NullMarked;
