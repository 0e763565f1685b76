package org.leadrelay.sample.knot;

import org.jspecify.annotations.Nullable;
import org.leadrelay.sample.loop.Loop;

/** Wrong together with what it knows. */
public record Knot(@Nullable Loop loop) {}
