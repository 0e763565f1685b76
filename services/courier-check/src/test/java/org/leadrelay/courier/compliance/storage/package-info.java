@NullMarked
package org.leadrelay.courier.compliance.storage;

import org.jspecify.annotations.NullMarked;
