@NullMarked
package org.leadrelay.requests;

import org.jspecify.annotations.NullMarked;
