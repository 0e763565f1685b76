package org.leadrelay.courier.alert;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** The register of alerts. Every read is in the sight of a bureau: an unscoped one has no name. */
public interface Alerts {

  /**
   * Keeps an alert unless there is one with its id; it stays locked until the transaction ends.
   *
   * @return whether it was new
   */
  boolean add(Alert alert);

  /** An alert that was judged. */
  void update(Alert alert);

  /** The alert as a bureau sees it, locked until the transaction ends. */
  Optional<Seen> lock(UUID id, Jurisdiction reader);

  /** The alert as a bureau sees it. */
  Optional<Seen> see(UUID id, Jurisdiction reader);

  /** What a bureau sees, newest first, behind the place where the last page ended. */
  List<Seen> list(Jurisdiction reader, Filter filter, @Nullable Place after, int limit);
}
