/** What uploads are made of in this installation, and their limits. */
@NullMarked
package org.leadrelay.courier.batch.config;

import org.jspecify.annotations.NullMarked;
