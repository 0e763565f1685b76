package org.leadrelay.intake.extraction;

/** Finds identifiers of one kind, or of kinds that are found alike. */
interface Finder {

  /** Claims what it finds among the places that nobody has claimed. */
  void find(Reading reading, Claims claims);
}
