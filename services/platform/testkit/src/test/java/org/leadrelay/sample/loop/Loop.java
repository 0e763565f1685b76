package org.leadrelay.sample.loop;

import org.jspecify.annotations.Nullable;
import org.leadrelay.sample.knot.Knot;

/** Wrong together with what it knows. */
public record Loop(@Nullable Knot knot) {}
