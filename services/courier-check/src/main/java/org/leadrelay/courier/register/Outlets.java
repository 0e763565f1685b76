package org.leadrelay.courier.register;

import java.util.Optional;

/** The register of outlets. */
public interface Outlets {

  /** Enters an outlet in place of the one of that number; whether there was none. */
  boolean put(Outlet outlet);

  /** A courier's outlet of that number. */
  Optional<Outlet> find(String courier, String no);
}
