@NullMarked
package org.leadrelay.access.token;

import org.jspecify.annotations.NullMarked;
