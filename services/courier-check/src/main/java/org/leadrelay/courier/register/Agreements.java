package org.leadrelay.courier.register;

/** The register of agreements. */
public interface Agreements {

  /** Enters an agreement in place of the one of that id; whether there was none. */
  boolean put(Agreement agreement);
}
