package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.jurisdiction.Jurisdictions;
import org.leadrelay.precursor.enterprise.Enterprises;
import org.leadrelay.precursor.enterprise.Readers;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;

/**
 * The writes of one movement, in the caller's transaction: its line and entries in the book, and
 * the entry on the audit chain of the account.
 */
@ApplicationScoped
public class MovementLedger {

  private final Ledger ledger;
  private final Sites sites;
  private final Enterprises enterprises;
  private final Transits transits;
  private final Audit audit;
  private final Jurisdictions tree;

  public MovementLedger(
      Ledger ledger,
      Sites sites,
      Enterprises enterprises,
      Transits transits,
      Audit audit,
      Jurisdictions tree) {
    this.ledger = ledger;
    this.sites = sites;
    this.enterprises = enterprises;
    this.transits = transits;
    this.audit = audit;
    this.tree = tree;
  }

  /** Locks the accounts, opening those that are new. What is on the road must be known before. */
  public void lock(List<Account> accounts) {
    ledger.lock(accounts, this::readers);
  }

  /** Writes a movement between locked accounts. */
  public void write(Movement movement) {
    ledger.append(movement, readers(movement));
    var facts = new TreeMap<String, String>();
    facts.put("movement", movement.id().toString());
    facts.put("flow", movement.kind().name());
    facts.put("from", movement.from().id().toString());
    facts.put("to", movement.to().id().toString());
    facts.put("occurredAt", movement.occurredAt().toString());
    if (movement.reverses() != null) {
      facts.put("reverses", movement.reverses().toString());
    }
    audit.append(
        new AuditNote(
            movement.book().id(),
            movement.recordedAt(),
            movement.recordedBy(),
            movement.reverses() == null ? "post" : "reverse",
            facts,
            Map.of(
                "mass", movement.mass().toString(), "clientRef", movement.posting().clientRef())));
  }

  void raised(UUID movement, List<UUID> alarms) {
    if (!alarms.isEmpty()) {
      ledger.raised(movement, alarms);
    }
  }

  private Readers readers(Movement movement) {
    var readers = Readers.in(tree);
    for (var account : List.of(movement.from(), movement.to())) {
      if (account.site() != null) {
        readers.at(site(account.site()).place());
      }
    }
    return movement.from().betweenPartners() && movement.to().betweenPartners()
        ? road(readers, movement.from())
        : readers.enterprise(poster(movement));
  }

  /** In whose book it is: that of the site, or of the seller. */
  private static String poster(Movement movement) {
    return movement.book().enterprise();
  }

  private Readers readers(Account account) {
    var readers = Readers.in(tree);
    if (account.betweenPartners()) {
      return road(readers, account);
    }
    readers.enterprise(account.enterprise());
    return account.site() == null
        ? seat(readers, account.enterprise())
        : readers.at(site(account.site()).place());
  }

  /** The bureaus of both ends, and no enterprise: the balance would tell the partner's figure. */
  private Readers road(Readers readers, Account account) {
    Optional.ofNullable(account.consignment())
        .flatMap(transits::find)
        .ifPresent(transit -> {
          end(readers, transit.seller(), transit.sellerSite());
          end(readers, transit.buyer(), transit.buyerSite());
        });
    return readers;
  }

  private void end(Readers readers, String uscc, @Nullable UUID site) {
    if (site == null) {
      seat(readers, uscc);
    } else {
      readers.at(site(site).place());
    }
  }

  private Readers seat(Readers readers, String uscc) {
    enterprises.find(uscc).ifPresent(enterprise -> readers.at(enterprise.place()));
    return readers;
  }

  private Site site(UUID id) {
    return sites.find(id).orElseThrow();
  }
}
