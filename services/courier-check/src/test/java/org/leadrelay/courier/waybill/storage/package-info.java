@NullMarked
package org.leadrelay.courier.waybill.storage;

import org.jspecify.annotations.NullMarked;
