package org.leadrelay.sample.tangled;

/** Right by itself. */
record Flat(String name) {}
