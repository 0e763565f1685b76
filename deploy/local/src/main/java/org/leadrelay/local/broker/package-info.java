/** Kafka as a consumer of the suite's events sees it. */
@NullMarked
package org.leadrelay.local.broker;

import org.jspecify.annotations.NullMarked;
