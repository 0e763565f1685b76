package org.leadrelay.intake.watchlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.intake.lead.Register;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Token;

/** The watchlist without a database. */
final class Listed implements Watches {

  private final Register leads;
  private final Map<UUID, Watch> all = new HashMap<>();
  private final Map<Token, Long> told = new HashMap<>();
  boolean hub;

  Listed(Register leads) {
    this.leads = leads;
  }

  Watch get(UUID id) {
    return Optional.ofNullable(all.get(id)).orElseThrow();
  }

  @Override
  public Optional<Watch> see(UUID id, Signatory reader) {
    return lock(id).filter(it -> leads.inSight(it.lead(), reader));
  }

  @Override
  public List<Watch> list(
      Signatory reader,
      @Nullable WatchState state,
      @Nullable UUID lead,
      @Nullable UUID after,
      int limit) {
    throw new UnsupportedOperationException("no use case lists");
  }

  @Override
  public Optional<Watch> lock(UUID id) {
    return Optional.ofNullable(all.get(id));
  }

  @Override
  public List<Watch> openOf(UUID lead) {
    return all.values().stream()
        .filter(it -> it.lead().equals(lead) && it.state().isOpen())
        .toList();
  }

  @Override
  public List<Watch> due(Instant moment, int limit) {
    return all.values().stream()
        .filter(it -> it.state().isOpen() && !it.until().isAfter(moment))
        .toList();
  }

  @Override
  public boolean isHub(List<Token> tokens) {
    return hub;
  }

  @Override
  public void add(Watch watch) {
    all.put(watch.id(), watch);
  }

  @Override
  public void update(Watch watch) {
    all.put(watch.id(), watch);
  }

  @Override
  public List<Watch> active(Token token) {
    return new ArrayList<>(
        all.values().stream()
            .filter(it -> it.state() == WatchState.ACTIVE && it.tokens().contains(token))
            .toList());
  }

  @Override
  public long nextOf(Token token) {
    return told.merge(token, 1L, Long::sum);
  }
}
