package org.leadrelay.local.drill.loop.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** The phones for which couriers' rows are watched. */
final class WatchedPhones {
  private final List<Watched> all = new ArrayList<>();

  /** A phone, and the lead for which it is watched for. */
  record Watched(String lead, String phone) {}

  synchronized void add(Watched phone) {
    all.add(phone);
  }

  synchronized int count() {
    return all.size();
  }

  /** One of them, if there is one. */
  synchronized Optional<Watched> draw(RandomGenerator random) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
  }
}
