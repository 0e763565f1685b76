/** Sealing as beans of a service: configuration, loading at start, reloading, health. */
@NullMarked
package org.leadrelay.sealing.setup;

import org.jspecify.annotations.NullMarked;
