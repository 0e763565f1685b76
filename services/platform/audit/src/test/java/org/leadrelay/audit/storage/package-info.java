@NullMarked
package org.leadrelay.audit.storage;

import org.jspecify.annotations.NullMarked;
