package org.leadrelay.precursor.enterprise;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of enterprises. */
public interface Enterprises {

  /** The enterprise, whoever looks: for rules, never for answers. */
  Optional<Enterprise> find(String uscc);

  /** The enterprise, if that reader sees it. */
  Optional<Enterprise> see(String uscc, Reader reader);

  /** What a reader sees, by credit code, behind the one where the last page ended. */
  List<Enterprise> list(Reader reader, @Nullable String after, int limit);

  /** The enterprise, locked until the transaction ends. */
  Optional<Enterprise> lock(String uscc);

  /** One that did not exist, or a new state of one that was locked. */
  void put(Enterprise enterprise, Readers readers);
}
