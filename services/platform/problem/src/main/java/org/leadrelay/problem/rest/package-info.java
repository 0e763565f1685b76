/** The edge: turns every failure of a request into {@code application/problem+json}. */
@NullMarked
package org.leadrelay.problem.rest;

import org.jspecify.annotations.NullMarked;
