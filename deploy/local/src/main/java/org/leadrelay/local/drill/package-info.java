/**
 * The drill: rounds of random work, an accident in the middle of each, and the proof from outside
 * that nothing was lost, doubled, reordered or half-written.
 */
@NullMarked
package org.leadrelay.local.drill;

import org.jspecify.annotations.NullMarked;
