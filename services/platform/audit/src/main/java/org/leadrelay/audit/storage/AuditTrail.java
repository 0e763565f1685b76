package org.leadrelay.audit.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.leadrelay.audit.ChainHead;
import org.leadrelay.audit.chain.ExportInspection;
import org.leadrelay.audit.chain.SignedRetirement;
import org.leadrelay.sealing.Sealer;

/** Reads the chains. Who may read which chain is judged by the caller. */
@ApplicationScoped
public class AuditTrail {

  private static final int STRETCH = 500;

  private final AuditRows rows;
  private final Sealer sealer;

  public AuditTrail(DataSource source, Sealer sealer) {
    this.rows = new AuditRows(source);
    this.sealer = sealer;
  }

  /**
   * Entries of a chain after a number.
   *
   * @param after 0 for the first page
   * @param limit at most so many, 1 or more
   */
  public AuditPage page(UUID aggregate, long after, int limit) {
    return page(rows.entries(aggregate, after, Optional.empty(), limit + 1), limit);
  }

  /** The same, but only what actors of this unit did. */
  public AuditPage pageOf(String unit, UUID aggregate, long after, int limit) {
    return page(rows.entries(aggregate, after, Optional.of(unit), limit + 1), limit);
  }

  /** Writes a chain as an export without salts, line by line. */
  public void export(UUID aggregate, Consumer<String> out) {
    export(aggregate, StoredEntry::line, out);
  }

  /**
   * Writes a chain as an export with salts and words, for those who may know the values of the
   * state.
   */
  public void exportWithSalts(UUID aggregate, Consumer<String> out) {
    export(aggregate, entry -> entry.line(sealer), out);
  }

  /**
   * Verifies a chain with its words against itself and against the heads that checkpoints hold of
   * it. Whether the checkpoints themselves are genuine only the offline verifier tells.
   */
  public Verification verify(UUID aggregate) {
    List<String> lines = new ArrayList<>();
    exportWithSalts(aggregate, lines::add);
    ExportInspection inspection = ExportInspection.of(lines);
    List<ChainHead> stated = rows.stated(aggregate);
    inspection.compare(stated);
    inspection.requireAll(stated);
    Optional<ChainHead> last = stated.isEmpty() ? Optional.empty() : Optional.of(stated.getLast());
    return new Verification(aggregate, inspection.entryCount(), last, inspection.findings());
  }

  private void export(UUID aggregate, Function<StoredEntry, String> form, Consumer<String> out) {
    List<StoredEntry> stretch = rows.entries(aggregate, 0, Optional.empty(), STRETCH);
    while (!stretch.isEmpty()) {
      stretch.stream().map(form).forEach(out);
      stretch = rows.entries(aggregate, stretch.getLast().n(), Optional.empty(), STRETCH);
    }
    rows.retirement(aggregate).map(SignedRetirement::text).ifPresent(out);
  }

  private AuditPage page(List<StoredEntry> found, int limit) {
    List<StoredEntry> shown = found.subList(0, Math.min(limit, found.size()));
    OptionalLong next =
        found.size() > limit ? OptionalLong.of(shown.getLast().n()) : OptionalLong.empty();
    return new AuditPage(shown.stream().map(stored -> stored.read(sealer)).toList(), next);
  }
}
