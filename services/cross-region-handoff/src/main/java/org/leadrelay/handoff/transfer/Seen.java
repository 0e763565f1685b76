package org.leadrelay.handoff.transfer;

/** A handoff and how much of it a bureau sees. */
public record Seen(Handoff handoff, Sight.Kind sight) {}
