package org.leadrelay.courier.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which parcels are asked for.
 *
 * @param courier null for all
 * @param outlet null for all
 * @param territory null for everywhere
 * @param from the first day
 * @param to the last day, included
 */
public record Question(
    @Nullable String courier,
    @Nullable String outlet,
    @Nullable Territory territory,
    LocalDate from,
    LocalDate to) {}
