package org.leadrelay.courier.report;

import java.time.Instant;
import java.util.UUID;

/** All that a courier hears of a report that it made. */
public record ReportStatus(UUID id, ReportState state, Instant receivedAt) {}
