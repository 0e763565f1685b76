package org.leadrelay.precursor.ledger;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.leadrelay.precursor.enterprise.Reader;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.paper.Flow;
import org.leadrelay.precursor.substance.Mass;

/** The book without a database: every figure is added up from the movements. */
final class InMemoryLedger implements Ledger {

  final List<Movement> movements = new ArrayList<>();
  final Map<Account, Readers> accounts = new HashMap<>();
  final Map<UUID, List<UUID>> alarms = new HashMap<>();
  private final Map<UUID, Readers> readers = new HashMap<>();

  @Override
  public Optional<Movement> see(UUID id, Reader reader) {
    return movements.stream()
        .filter(it -> it.id().equals(id) && requireNonNull(readers.get(id)).include(reader))
        .findFirst();
  }

  @Override
  public Optional<Movement> byReference(String owner, String clientRef) {
    return movements.stream()
        .filter(it -> it.reverses() == null && it.owner().equals(owner))
        .filter(it -> it.posting().clientRef().equals(clientRef))
        .findFirst();
  }

  @Override
  public List<Movement> find(Collection<UUID> ids) {
    return movements.stream().filter(it -> ids.contains(it.id())).toList();
  }

  @Override
  public Optional<Movement> reversalOf(UUID id) {
    return movements.stream().filter(it -> id.equals(it.reverses())).findFirst();
  }

  @Override
  public void lock(Collection<Account> wanted, Function<Account, Readers> who) {
    wanted.forEach(account -> accounts.computeIfAbsent(account, who));
  }

  @Override
  public void append(Movement movement, Readers who) {
    if (!accounts.containsKey(movement.from()) || !accounts.containsKey(movement.to())) {
      throw new AssertionError("written without a lock");
    }
    movements.add(movement);
    readers.put(movement.id(), who);
  }

  @Override
  public void raised(UUID movement, List<UUID> raised) {
    alarms.put(movement, raised);
  }

  @Override
  public boolean adjusted(Account account) {
    return movements.stream()
        .filter(it -> it.kind() == MovementKind.ADJUST && it.reverses() == null)
        .filter(it -> it.to().equals(account))
        .anyMatch(it -> reversalOf(it.id()).isEmpty());
  }

  @Override
  public Optional<Mass> shortfall(Account account, Instant since) {
    var day = since.atZone(Flow.ZONE).toLocalDate();
    var seconds = new TreeMap<Instant, Long>();
    legs(account)
        .forEach(leg -> seconds.merge(leg.at.truncatedTo(ChronoUnit.SECONDS), leg.mg, Long::sum));
    long running = 0;
    long lowest = 0;
    for (var second : seconds.entrySet()) {
      running += second.getValue();
      if (!second.getKey().atZone(Flow.ZONE).toLocalDate().isBefore(day)) {
        lowest = Math.min(lowest, running);
      }
    }
    return lowest < 0 ? Optional.of(new Mass(lowest)) : Optional.empty();
  }

  /** What an account stands at. */
  Mass balance(Account account) {
    return new Mass(legs(account).stream().flatMapToLong(leg -> LongStream.of(leg.mg)).sum());
  }

  private record Leg(Instant at, long mg) {}

  private List<Leg> legs(Account account) {
    var legs = new ArrayList<Leg>();
    for (var movement : movements) {
      var mg = movement.mass().milligrams();
      if (movement.from().id().equals(account.id())) {
        legs.add(new Leg(movement.occurredAt(), -mg));
      }
      if (movement.to().id().equals(account.id())) {
        legs.add(new Leg(movement.occurredAt(), mg));
      }
    }
    return legs;
  }
}
