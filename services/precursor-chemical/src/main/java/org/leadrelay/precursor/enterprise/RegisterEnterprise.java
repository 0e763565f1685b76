package org.leadrelay.precursor.enterprise;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Entry.Refusal;
import org.leadrelay.precursor.enterprise.Entry.Written;

/** Puts an enterprise on the register, or changes what the register says of it. */
@ApplicationScoped
public class RegisterEnterprise {

  private final Enterprises enterprises;
  private final RegisterLedger ledger;
  private final Scope scope;

  public RegisterEnterprise(Enterprises enterprises, RegisterLedger ledger, Jurisdictions tree) {
    this.enterprises = enterprises;
    this.ledger = ledger;
    this.scope = new Scope(tree);
  }

  /** What a bureau says of an enterprise. */
  public record Particulars(
      String name, SortedSet<Enterprise.Kind> kinds, Jurisdiction place, Contact contact) {}

  /**
   * Registers or changes; the bureau of its seat or one above it does. When it moves, its bureau of
   * before lets it go to a place of its own only.
   *
   * @param precondition throws when the caller has not read the version that it is given; not asked
   *     for a new one
   */
  @Transactional
  public Entry<Enterprise> register(
      Reader.OfBureau who, String uscc, LongConsumer precondition, Particulars said) {
    var before = enterprises.lock(uscc);
    if (before.isPresent()) {
      if (enterprises.see(uscc, who).isEmpty()) {
        return Entry.refused(Refusal.NOT_FOUND);
      }
      precondition.accept(before.get().version());
    }
    return refusal(who, before, said)
        .map(Entry::<Enterprise>refused)
        .orElseGet(() -> {
          var now = enterprise(uscc, before.orElse(null), said);
          ledger.write(now, who);
          return new Written<>(now, before.isEmpty());
        });
  }

  private Optional<Refusal> refusal(
      Reader.OfBureau who, Optional<Enterprise> before, Particulars said) {
    return before
        .flatMap(known -> scope.forbidsSeat(who, known.place()))
        .or(() -> scope.forbidsSeat(who, said.place()));
  }

  private static Enterprise enterprise(String uscc, @Nullable Enterprise before, Particulars said) {
    UUID id = before == null ? UuidCreator.getTimeOrderedEpoch() : before.id();
    long version = before == null ? 1 : before.version() + 1;
    return new Enterprise(
        id, uscc, said.name(), said.kinds(), said.place(), said.contact(), version);
  }
}
