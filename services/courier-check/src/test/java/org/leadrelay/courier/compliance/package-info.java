@NullMarked
package org.leadrelay.courier.compliance;

import org.jspecify.annotations.NullMarked;
