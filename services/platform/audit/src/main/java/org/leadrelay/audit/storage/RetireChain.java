package org.leadrelay.audit.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.SignedRetirement;
import org.leadrelay.audit.checkpoint.CheckpointConfig;
import org.leadrelay.database.Sql;
import org.leadrelay.sealing.Signature;
import org.leadrelay.sealing.Signer;

/**
 * Ends a chain whose retention is over: a last entry, and its signed hash in a table that outlives
 * the chain. In the caller's transaction, under the aggregate's lock.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RetireChain {

  private final Jdbi jdbi;
  private final AuditLedger ledger;
  private final Signer signer;
  private final Clock clock;
  private final String service;

  public RetireChain(
      DataSource source, AuditLedger ledger, Signer signer, Clock clock, CheckpointConfig config) {
    this.jdbi = Sql.over(source);
    this.ledger = ledger;
    this.signer = signer;
    this.clock = clock;
    this.service = config.service();
  }

  /**
   * Retires a chain.
   *
   * @throws IllegalStateException if it is retired already
   */
  public void retire(UUID aggregate, AuditActor by) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
    AuditNote end = new AuditNote(aggregate, at, by, SignedRetirement.ACTION, Map.of(), Map.of());
    jdbi.useHandle(handle -> {
      ChainHead last = ledger.append(handle, end);
      Signature signature = signer.sign(SignedRetirement.statement(service, last, at));
      handle
          .createUpdate(
              """
              insert into audit_retired (aggregate, n, hash, at, service, key_version, signature)
              values (:aggregate, :n, :hash, :at, :service, :key, :signature)
              """)
          .bind("aggregate", aggregate)
          .bind("n", last.n())
          .bind("hash", HexFormat.of().parseHex(last.hash()))
          .bind("at", at.atOffset(ZoneOffset.UTC))
          .bind("service", service)
          .bind("key", signature.keyVersion())
          .bind("signature", signature.hex())
          .execute();
    });
  }
}
