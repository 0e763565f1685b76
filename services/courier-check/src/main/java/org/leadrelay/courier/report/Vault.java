package org.leadrelay.courier.report;

import java.util.UUID;

/** Where reporters' identities go. Nothing of this service takes one out. */
@FunctionalInterface
public interface Vault {

  /** Keeps who made a report. */
  void keep(UUID report, Reporter reporter);
}
