package org.leadrelay.intake.handoff;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.intake.lead.Register;

/** Askings without a database; what was asked when is in the traces. */
final class Pending implements PendingAskings {

  final Map<UUID, PendingAsking> all = new LinkedHashMap<>();
  private final Register register;

  Pending(Register register) {
    this.register = register;
  }

  @Override
  public void keep(PendingAsking asking) {
    all.put(asking.request(), asking);
  }

  @Override
  public Optional<PendingAsking> find(UUID request) {
    return Optional.ofNullable(all.get(request));
  }

  @Override
  public void forget(UUID request) {
    all.remove(request);
  }

  @Override
  public List<PendingAsking> askedUntil(Instant moment, int limit) {
    return all.values().stream()
        .filter(it ->
            register
                .asked(it.request())
                .filter(trace -> !trace.lastAskedAt().isAfter(moment))
                .isPresent())
        .toList();
  }
}
