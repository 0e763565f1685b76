package org.leadrelay.audit.stage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.chain.SignedCheckpoint;
import org.leadrelay.audit.checkpoint.CheckpointConfig;
import org.leadrelay.audit.checkpoint.CheckpointPublisher;
import org.leadrelay.audit.checkpoint.Checkpoints;
import org.leadrelay.audit.checkpoint.MakeCheckpoint;
import org.leadrelay.audit.storage.AuditLedger;
import org.leadrelay.audit.storage.AuditTrail;
import org.leadrelay.audit.storage.RetireChain;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.Signer;
import org.leadrelay.sealing.keys.KeyDirectory;
import org.leadrelay.sealing.keys.KeysetTool;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;
import org.leadrelay.sealing.tink.TinkSealer;
import org.leadrelay.sealing.tink.TinkSigner;
import org.leadrelay.testkit.StandingClock;
import org.leadrelay.testkit.TestDatabase;

/** The audit of one service over a database and keysets of its own, with a clock that stands. */
public final class Stage implements AutoCloseable {

  private final TestDatabase database = TestDatabase.fresh();
  private final StandingClock clock = new StandingClock(Instant.parse("2026-11-23T08:10:00Z"));
  private final Path keys;
  private final Sealer sealer;
  private final Signer signer;
  private final List<SignedCheckpoint> published = new ArrayList<>();

  public Stage() {
    try {
      keys = Files.createTempDirectory("audit-keys");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<Purpose> purposes = Set.of(Purpose.SEALING, Purpose.CHECKPOINT);
    KeysetTool.generateMissing(keys, purposes);
    Keysets keysets = new Keysets(new KeyDirectory(keys), purposes);
    sealer = new TinkSealer(keysets);
    signer = new TinkSigner(keysets);
  }

  public TestDatabase database() {
    return database;
  }

  public StandingClock clock() {
    return clock;
  }

  public AuditLedger ledger() {
    return new AuditLedger(database.service(), sealer);
  }

  public AuditTrail trail() {
    return new AuditTrail(database.service(), sealer);
  }

  public RetireChain retireChain() {
    return new RetireChain(database.service(), ledger(), signer, clock, config());
  }

  public MakeCheckpoint makeCheckpoint() {
    return makeCheckpoint(published::add);
  }

  public MakeCheckpoint makeCheckpoint(CheckpointPublisher publisher) {
    return new MakeCheckpoint(database.service(), publisher, signer, clock, config());
  }

  public Checkpoints checkpoints() {
    return new Checkpoints(database.service());
  }

  /** What was given to witnesses. */
  public List<SignedCheckpoint> published() {
    return published;
  }

  /** What auditors verify with. */
  public Path publicKeys() {
    return keys.resolve("checkpoint-public.json");
  }

  /** Appends so many entries, each in a transaction of its own. */
  public void append(UUID aggregate, int count) {
    for (int i = 0; i < count; i++) {
      database.inTransaction(() -> ledger().append(note(aggregate, "feedback", "880101")));
    }
  }

  /** Makes a checkpoint if one is due. */
  public boolean checkpoint() {
    return database.inTransaction(() -> makeCheckpoint().ifDue()).isPresent();
  }

  /** A note by an officer of a jurisdiction. */
  public AuditNote note(UUID aggregate, String action, String jurisdiction) {
    return new AuditNote(
        aggregate,
        clock.instant(),
        AuditActor.officer(jurisdiction, "officer-1"),
        action,
        Map.of("reason", "INCOMPLETE"),
        Map.of("holder", jurisdiction, "phone", "13800000000"));
  }

  /** The export of a chain, without salts. */
  public List<String> export(UUID aggregate) {
    List<String> lines = new ArrayList<>();
    trail().export(aggregate, lines::add);
    return lines;
  }

  /** Does what only someone with the owner's password can. */
  public void tamper(String sql) {
    try (var connection = database.owner().getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts other words into an entry, as only someone with the password and the keys can. */
  public void seal(UUID aggregate, long n, String words) {
    byte[] sealed = sealer.sealText("audit/words/%s/%d".formatted(aggregate, n), words);
    tamper(
        "update audit_entry set words = decode('%s', 'hex') where n = %d and aggregate = '%s'"
            .formatted(HexFormat.of().formatHex(sealed), n, aggregate));
  }

  /** The one value of the one row that a query finds. */
  public String text(String query) {
    try (var connection = database.owner().getConnection();
        var statement = connection.createStatement();
        var row = statement.executeQuery(query)) {
      return row.next() ? String.valueOf(row.getString(1)) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** True while a session waits for another's transaction. */
  public boolean someoneWaits() {
    return text("select exists (select from pg_locks where not granted and locktype = 'transactionid')")
        .equals("t");
  }

  @Override
  public void close() {
    database.close();
  }

  /** In the name of cross-region-handoff, every hour. */
  public CheckpointConfig config() {
    return new CheckpointConfig() {
      @Override
      public String service() {
        return "cross-region-handoff";
      }

      @Override
      public Duration checkpointEvery() {
        return Duration.ofHours(1);
      }
    };
  }
}
