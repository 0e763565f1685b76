package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.paper.PaperDefect;
import org.leadrelay.precursor.paper.Papers;
import org.leadrelay.precursor.paper.Party;

/** What movements ask of the law's papers, and what they use up of them. */
@ApplicationScoped
public class PaperTrail {

  private final Papers papers;

  public PaperTrail(Papers papers) {
    this.papers = papers;
  }

  /** Charges the papers; what was missing. */
  List<PaperDefect> use(Draft draft, UUID movement) {
    return flow(draft, movement).map(papers::use).orElse(List.of());
  }

  /** It never happened. */
  void takeBack(Draft draft, UUID movement) {
    flow(draft, movement).ifPresent(papers::takeBack);
  }

  private static Optional<Flow> flow(Draft draft, UUID movement) {
    return paperKind(draft.kind())
        .map(kind ->
            new Flow(
                kind,
                draft.substance(),
                draft.mass(),
                draft.posting().occurredAt(),
                party(draft.fromSite(), inward(draft) ? draft.partner() : null),
                party(draft.toSite(), inward(draft) ? null : draft.partner()),
                draft.posting().papers(),
                draft.road().map(Transit::consignment).orElse(movement)));
  }

  private static boolean inward(Draft draft) {
    return draft.toSite() != null;
  }

  private static @Nullable Party party(@Nullable Site site, @Nullable Party otherwise) {
    return site == null ? otherwise : new Party.AtSite(site);
  }

  private static Optional<Flow.Kind> paperKind(MovementKind kind) {
    return switch (kind) {
      case PRODUCE -> Optional.of(Flow.Kind.PRODUCE);
      case DISPATCH -> Optional.of(Flow.Kind.DISPATCH);
      case RECEIVE -> Optional.of(Flow.Kind.RECEIVE);
      case MOVE -> Optional.of(Flow.Kind.MOVE);
      case IMPORT -> Optional.of(Flow.Kind.IMPORT);
      case EXPORT -> Optional.of(Flow.Kind.EXPORT);
      case CONSUME, DESTROY, LOSE, RETURN, ADJUST -> Optional.empty();
    };
  }
}
