@NullMarked
package org.leadrelay.jurisdiction;

import org.jspecify.annotations.NullMarked;
