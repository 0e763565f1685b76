package org.leadrelay.intake.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * What a lead said from one version on, until the next that is kept.
 *
 * @param number the lead's version when it began to say this
 * @param by whose officer wrote it; null for a machine
 */
public record Version(int number, Instant at, @Nullable Jurisdiction by, Content content) {}
