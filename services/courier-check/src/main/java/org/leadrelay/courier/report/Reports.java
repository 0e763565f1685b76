package org.leadrelay.courier.report;

import java.util.Optional;
import java.util.UUID;

/** The reports that couriers made. */
public interface Reports {

  /** A report that did not exist. */
  void add(ParcelReport report);

  /** What the courier that made it may know of it. */
  Optional<ReportStatus> statusOf(UUID id, String courier);
}
