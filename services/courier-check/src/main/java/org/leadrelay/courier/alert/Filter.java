package org.leadrelay.courier.alert;

import org.jspecify.annotations.Nullable;

/** What a list of alerts is narrowed to; null for no narrowing. */
public record Filter(@Nullable State state, @Nullable Rule rule) {}
