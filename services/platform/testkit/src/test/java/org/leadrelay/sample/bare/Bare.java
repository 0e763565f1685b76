package org.leadrelay.sample.bare;

/** Wrong: its package does not say that types are not null. */
record Bare(String name) {}
