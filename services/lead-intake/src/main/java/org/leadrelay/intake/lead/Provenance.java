package org.leadrelay.intake.lead;

import org.jspecify.annotations.Nullable;

/**
 * Where a lead comes from, as a code and that source's own reference: together with the owner the
 * lead's natural key.
 *
 * @param source such as {@code NET_PATROL}
 * @param reference no personal value; null when the source has none, and then there is no key
 */
public record Provenance(String source, @Nullable String reference) {}
