package org.leadrelay.intake.candidate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.jurisdiction.Level;
import org.leadrelay.jurisdiction.Lookup;

/** Which bureau looks at what concerns a region. */
final class Reviewers {

  private final Jurisdictions tree;
  private final LocalDate day;

  Reviewers(Jurisdictions tree, LocalDate day) {
    this.tree = tree;
    this.day = day;
  }

  /**
   * The prefecture of the first region that is known; where there is none, as in a municipality,
   * the bureau of the region itself; the nation if nothing is known.
   */
  Jurisdiction prefecture(@Nullable Jurisdiction first, @Nullable Jurisdiction second) {
    return bureau(first, second)
        .map(bureau ->
            Stream.concat(Stream.of(bureau), tree.ancestors(bureau).stream())
                .filter(it -> tree.level(it) == Level.PREFECTURE)
                .findFirst()
                .orElse(bureau))
        .orElse(Jurisdiction.NATION);
  }

  /** The bureau of a region; the nation if it is not known. */
  Jurisdiction nearest(@Nullable Jurisdiction region) {
    return bureau(region, null).orElse(Jurisdiction.NATION);
  }

  private Optional<Jurisdiction> bureau(
      @Nullable Jurisdiction first, @Nullable Jurisdiction second) {
    return Stream.of(Optional.ofNullable(first), Optional.ofNullable(second))
        .flatMap(Optional::stream)
        .flatMap(region -> known(region).stream())
        .findFirst();
  }

  private Optional<Jurisdiction> known(Jurisdiction region) {
    return tree.isBureau(region)
        ? Optional.of(region)
        : switch (tree.find(region.code(), day)) {
          case Lookup.Current current -> Optional.of(current.jurisdiction());
          case Lookup.Historic historic -> historic.successors().stream().findFirst();
          case Lookup.Aggregate aggregate -> Optional.of(aggregate.area());
          case Lookup.Unknown _ -> Optional.empty();
        };
  }
}
