@NullMarked
package org.leadrelay.database;

import org.jspecify.annotations.NullMarked;
