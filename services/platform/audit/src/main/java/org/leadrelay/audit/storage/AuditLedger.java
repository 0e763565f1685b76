package org.leadrelay.audit.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.ChainEntry;
import org.leadrelay.audit.chain.Commitments;
import org.leadrelay.audit.chain.SignedRetirement;
import org.leadrelay.audit.chain.Words;
import org.leadrelay.database.Sql;
import org.leadrelay.sealing.Sealer;

/** {@link Audit} in the table {@code audit_entry}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class AuditLedger implements Audit {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Jdbi jdbi;
  private final Sealer sealer;

  public AuditLedger(DataSource source, Sealer sealer) {
    this.jdbi = Sql.over(source);
    this.sealer = sealer;
  }

  @Override
  public void append(AuditNote note) {
    refuseRetirement(note);
    jdbi.useHandle(handle -> append(handle, note));
  }

  @Override
  public void begin(AuditNote note, ChainHead received) {
    refuseRetirement(note);
    jdbi.useHandle(handle -> {
      if (last(handle, note.aggregate()).isPresent()) {
        throw new IllegalStateException("the chain of " + note.aggregate() + " has begun");
      }
      insert(handle, note, Optional.empty(), Optional.of(received));
    });
  }

  /** The last entry of a chain, if it has begun. */
  public Optional<ChainHead> head(UUID aggregate) {
    return jdbi.withHandle(handle -> last(handle, aggregate)).map(ChainEntry::head);
  }

  /** Appends any note, the last one of a chain included. */
  ChainHead append(Handle handle, AuditNote note) {
    Optional<ChainEntry> last = last(handle, note.aggregate());
    if (last.filter(entry -> entry.action().equals(SignedRetirement.ACTION)).isPresent()) {
      throw new IllegalStateException("the chain of " + note.aggregate() + " is retired");
    }
    return insert(handle, note, last, Optional.empty());
  }

  private ChainHead insert(
      Handle handle, AuditNote note, Optional<ChainEntry> last, Optional<ChainHead> received) {
    byte[] seed = new byte[Commitments.SEED_SIZE];
    RANDOM.nextBytes(seed);
    Commitments commitments = Commitments.to(note, seed);
    ChainEntry entry = ChainEntry.after(last, note, received, commitments, seed);
    ChainHead head = entry.head();
    handle
        .createUpdate(
            """
            insert into audit_entry (aggregate, n, hash, entry, commitments, seed, words)
            values (:aggregate, :n, :hash, :entry, :commitments, :seed, :words)
            """)
        .bind("words", words(note, head.n()).orElse(null))
        .bindMap(
            Map.of(
                "aggregate", head.aggregate(),
                "n", head.n(),
                "hash", HexFormat.of().parseHex(head.hash()),
                "entry", entry.canonical(),
                "commitments", commitments.canonical(),
                "seed", sealer.seal(StoredEntry.seedName(head.aggregate(), head.n()), seed)))
        .execute();
    return head;
  }

  private Optional<byte[]> words(AuditNote note, long n) {
    return note.words().isEmpty()
        ? Optional.empty()
        : Optional.of(
            sealer.sealText(
                StoredEntry.wordsName(note.aggregate(), n), new Words(note.words()).canonical()));
  }

  private static Optional<ChainEntry> last(Handle handle, UUID aggregate) {
    return handle
        .createQuery(
            "select entry from audit_entry where aggregate = :aggregate order by n desc limit 1")
        .bind("aggregate", aggregate)
        .mapTo(String.class)
        .findOne()
        .map(ChainEntry::parse);
  }

  private static void refuseRetirement(AuditNote note) {
    if (note.action().equals(SignedRetirement.ACTION)) {
      throw new IllegalArgumentException("a chain is retired by RetireChain");
    }
  }
}
