@NullMarked
package org.leadrelay.courier.report;

import org.jspecify.annotations.NullMarked;
