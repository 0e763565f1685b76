package org.leadrelay.precursor.enterprise;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * An enterprise that makes, trades, uses or carries listed chemicals.
 *
 * @param id names its audit chain
 * @param uscc unified social credit code, 18 characters; its name everywhere else
 * @param place where it is registered
 * @param contact who answers for it
 * @param version counts its changes, from 1
 */
public record Enterprise(
    UUID id,
    String uscc,
    String name,
    SortedSet<Kind> kinds,
    Jurisdiction place,
    Contact contact,
    long version) {

  /** What an enterprise does with listed chemicals. */
  public enum Kind {
    PRODUCER,
    TRADER,
    USER,
    CARRIER
  }

  public Enterprise {
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
  }
}
