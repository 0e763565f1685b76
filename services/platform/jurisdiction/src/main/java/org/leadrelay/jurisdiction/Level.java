package org.leadrelay.jurisdiction;

/** The levels of the tree, highest first. A county may hang straight under a province. */
public enum Level {
  NATION,
  PROVINCE,
  PREFECTURE,
  COUNTY
}
