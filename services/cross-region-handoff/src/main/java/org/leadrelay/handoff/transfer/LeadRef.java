package org.leadrelay.handoff.transfer;

/** The origin's own name of its lead: opaque here, meaningful in the system that made it. */
public record LeadRef(String system, String id) {}
