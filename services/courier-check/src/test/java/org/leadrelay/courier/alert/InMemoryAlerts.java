package org.leadrelay.courier.alert;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;

/** The register without a database: sight is asked of {@link Sight} at each read. */
final class InMemoryAlerts implements Alerts {

  private final Jurisdictions tree;
  private final Map<UUID, Alert> alerts = new HashMap<>();

  InMemoryAlerts(Jurisdictions tree) {
    this.tree = tree;
  }

  List<Alert> all() {
    return List.copyOf(alerts.values());
  }

  Alert get(UUID id) {
    return requireNonNull(alerts.get(id), "no such alert");
  }

  @Override
  public boolean add(Alert alert) {
    return alerts.putIfAbsent(alert.id(), alert) == null;
  }

  @Override
  public void update(Alert alert) {
    requireNonNull(alerts.replace(alert.id(), alert), "no such alert");
  }

  @Override
  public Optional<Seen> lock(UUID id, Jurisdiction reader) {
    return see(id, reader);
  }

  @Override
  public Optional<Seen> see(UUID id, Jurisdiction reader) {
    return Optional.ofNullable(alerts.get(id))
        .flatMap(alert -> {
          var sight = Sight.of(alert, tree);
          return sight.readers().contains(reader)
              ? Optional.of(new Seen(alert, sight.owner().equals(reader)))
              : Optional.empty();
        });
  }

  @Override
  public List<Seen> list(Jurisdiction reader, Filter filter, @Nullable Place after, int limit) {
    throw new UnsupportedOperationException("no use case lists");
  }
}
