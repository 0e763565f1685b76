package org.leadrelay.precursor.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of sites. */
public interface Sites {

  /** The site, whoever looks: for rules, never for answers. */
  Optional<Site> find(UUID id);

  /** The site, if that reader sees it. */
  Optional<Site> see(UUID id, Reader reader);

  /** The sites that a reader sees, newest first, behind the one where the last page ended. */
  List<Site> list(Reader reader, @Nullable String enterprise, @Nullable UUID after, int limit);

  /** Every site of an enterprise, whoever looks. */
  List<Site> of(String uscc);

  /** The site, locked until the transaction ends. */
  Optional<Site> lock(UUID id);

  /** One that did not exist, or a new state of one that was locked. */
  void put(Site site, Readers readers);
}
