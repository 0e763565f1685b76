package org.leadrelay.precursor.paper;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Site;

/** One end of a flow. */
public sealed interface Party {

  /** The credit code under which its papers are found. */
  Optional<String> uscc();

  /** A registered site. */
  record AtSite(Site site) implements Party {
    @Override
    public Optional<String> uscc() {
      return Optional.of(site.enterprise());
    }
  }

  /** An enterprise without a registered site, as its partner names it. */
  record OffRegister(@Nullable String creditCode) implements Party {
    @Override
    public Optional<String> uscc() {
      return Optional.ofNullable(creditCode);
    }
  }

  /** A natural person; who it is plays no part. */
  record Person() implements Party {
    @Override
    public Optional<String> uscc() {
      return Optional.of(Paper.PERSON);
    }
  }
}
