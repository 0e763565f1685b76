package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.Sites;

/** Partners as postings name them. */
@ApplicationScoped
public class Partners {

  private final Sites sites;
  private final Enterprises enterprises;

  public Partners(Sites sites, Enterprises enterprises) {
    this.sites = sites;
    this.enterprises = enterprises;
  }

  /**
   * A partner in the register.
   *
   * @param site null if only the enterprise was named
   */
  record Known(String uscc, @Nullable UUID site) {}

  Optional<Known> find(Posting.Partner said) {
    if (said.site() != null) {
      return sites.find(said.site()).map(site -> new Known(site.enterprise(), site.id()));
    }
    return Optional.ofNullable(said.enterprise())
        .flatMap(enterprises::find)
        .map(enterprise -> new Known(enterprise.uscc(), null));
  }
}
