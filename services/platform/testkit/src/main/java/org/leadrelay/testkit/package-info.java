@NullMarked
package org.leadrelay.testkit;

import org.jspecify.annotations.NullMarked;
