package org.leadrelay.intake.extraction;

/** Finds identifiers of one kind. */
interface Finder {

  /** Claims what it finds among the places that nobody has claimed. */
  void find(Writing writing, Claims claims);
}
