package org.leadrelay.courier.watch;

import java.time.Instant;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Why a value is watched.
 *
 * @param entry the watchlist entry at lead-intake
 * @param lead to which the value belongs
 * @param owner the lead's bureau
 * @param until from this instant on the entry counts no more; kept to the millisecond
 */
public record Watched(UUID entry, UUID lead, Jurisdiction owner, Instant until) {}
