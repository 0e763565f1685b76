@NullMarked
package org.leadrelay.operation.database;

import org.jspecify.annotations.NullMarked;
