@NullMarked
package org.leadrelay.audit.chain;

import org.jspecify.annotations.NullMarked;
