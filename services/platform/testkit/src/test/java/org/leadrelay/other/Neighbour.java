package org.leadrelay.other;

/** Belongs to another service. */
public record Neighbour(String name) {}
