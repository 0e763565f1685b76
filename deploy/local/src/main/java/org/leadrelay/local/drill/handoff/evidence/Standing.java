package org.leadrelay.local.drill.handoff.evidence;

import java.util.UUID;

/**
 * A handoff as its own tables have it.
 *
 * @param entries of its audit chain
 * @param packaged whether its package is there
 */
public record Standing(
    UUID handoff, String lead, int version, long sequence, long entries, boolean packaged) {}
