package org.leadrelay.intake.watchlist;

import java.time.Instant;
import java.util.UUID;

/** What an officer wants watched for, and why. */
public record WatchRequest(
    UUID lead, UUID identifier, String legalBasis, String reason, Instant until, boolean flash) {}
