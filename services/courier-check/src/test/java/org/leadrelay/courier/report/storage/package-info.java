@NullMarked
package org.leadrelay.courier.report.storage;

import org.jspecify.annotations.NullMarked;
