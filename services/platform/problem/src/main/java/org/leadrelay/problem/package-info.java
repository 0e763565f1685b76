/**
 * Every refusal of the suite as one RFC 9457 answer: the codes, the value {@link
 * org.leadrelay.problem.Problem} and the exception that carries it to the edge.
 */
@NullMarked
package org.leadrelay.problem;

import org.jspecify.annotations.NullMarked;
