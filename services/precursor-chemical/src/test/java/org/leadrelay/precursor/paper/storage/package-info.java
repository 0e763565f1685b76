@NullMarked
package org.leadrelay.precursor.paper.storage;

import org.jspecify.annotations.NullMarked;
