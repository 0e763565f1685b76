package org.leadrelay.handoff.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;

/** The register of dispatches and of what came of their items. */
public interface Dispatches {

  /** One that did not exist. */
  void add(Dispatch dispatch);

  /** The one that a caller began under this key and was not answered. */
  Optional<Dispatch> unfinished(String caller);

  /** Of the items from the first up to the second, those whose result is known. */
  Set<Integer> known(UUID dispatch, int from, int to);

  /** What came of items, none of which was known. */
  void add(UUID dispatch, List<Result> results);

  void finish(UUID dispatch, Instant at);

  /** What came of its items, in their order. */
  List<Result> results(UUID dispatch);

  /** Those that were not sent, in their order. */
  List<Result> rejected(UUID dispatch);

  /** The state of those that were sent, by destination. */
  List<Delivery> deliveries(UUID dispatch);

  /** For the bureau that sent it and its superiors. */
  Optional<Dispatch> find(UUID id, Jurisdiction reader);

  /** A bureau's own, newest first, behind the one where the last page ended. */
  List<Dispatch> list(Jurisdiction origin, @Nullable UUID after, int limit);
}
