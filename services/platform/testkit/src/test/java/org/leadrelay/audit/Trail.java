package org.leadrelay.audit;

/** A port. */
public interface Trail {
  /** Appends. */
  void append(String fact);
}
