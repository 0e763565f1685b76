@NullMarked
package org.leadrelay.audit.verifier;

import org.jspecify.annotations.NullMarked;
