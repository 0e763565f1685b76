@NullMarked
package org.leadrelay.audit;

import org.jspecify.annotations.NullMarked;
