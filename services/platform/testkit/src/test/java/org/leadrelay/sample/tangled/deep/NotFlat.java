package org.leadrelay.sample.tangled.deep;

/** Wrong: part of a feature that is said to be flat. */
record NotFlat(String name) {}
