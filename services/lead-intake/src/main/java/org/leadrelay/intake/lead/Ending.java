package org.leadrelay.intake.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a lead came to its end.
 *
 * @param reason a {@link CloseReason} or a {@link DismissReason}
 * @param other the lead that it is part of, with MERGED and DUPLICATE
 * @param text what the officer wrote
 */
public record Ending(String reason, @Nullable UUID other, @Nullable String text, Instant at) {}
