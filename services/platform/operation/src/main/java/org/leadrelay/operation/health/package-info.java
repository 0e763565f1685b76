/**
 * When a service may take requests. Live is about the process alone, so there is no check for it;
 * that a pod drains is told by Quarkus. A cache that must be warm first brings its own check.
 */
@NullMarked
package org.leadrelay.operation.health;

import org.jspecify.annotations.NullMarked;
