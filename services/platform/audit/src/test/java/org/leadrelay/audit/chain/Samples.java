package org.leadrelay.audit.chain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.audit.AuditActor;
import org.leadrelay.audit.AuditNote;
import org.leadrelay.audit.ChainHead;

/** Chains as a service would write them, with salts. */
public final class Samples {

  public static final UUID FIRST = UUID.fromString("019a0f3e-7c1b-7f00-8000-000000000001");
  public static final UUID SECOND = UUID.fromString("019a0f3e-7c1b-7f00-8000-000000000002");

  private static final Instant BEGIN = Instant.parse("2026-11-23T08:00:00Z");

  private Samples() {}

  /** A chain of so many entries. */
  public static List<ExportLine> chain(UUID aggregate, int length) {
    return chain(aggregate, length, Optional.empty());
  }

  /** A chain that continues another one. */
  public static List<ExportLine> chain(UUID aggregate, int length, Optional<ChainHead> continues) {
    List<ExportLine> lines = new ArrayList<>();
    for (int n = 1; n <= length; n++) {
      Optional<ChainEntry> last =
          lines.isEmpty() ? Optional.empty() : Optional.of(lines.getLast().entry());
      lines.add(next(last, note(aggregate, n), n == 1 ? continues : Optional.empty()));
    }
    return lines;
  }

  /** The line of an entry after {@code last}. */
  static ExportLine next(Optional<ChainEntry> last, AuditNote note, Optional<ChainHead> continues) {
    byte[] seed = Sha256.of(new byte[] {(byte) note.facts().hashCode()});
    Commitments commitments = Commitments.to(note, seed);
    ChainEntry entry = ChainEntry.after(last, note, continues, commitments, seed);
    String hex = HexFormat.of().formatHex(seed);
    return new ExportLine(entry, entry.hash(), commitments, Optional.of(hex), note.words());
  }

  static AuditNote note(UUID aggregate, int n) {
    return new AuditNote(
        aggregate,
        BEGIN.plus(Duration.ofMinutes(n)),
        AuditActor.officer("880101", "officer-" + n),
        n == 1 ? "send" : "feedback",
        Map.of("reason", "核查 \"" + n + "\"", "hop", String.valueOf(n)),
        Map.of("holder", "880102", "title", "线索 " + n),
        Map.of("purpose", "核对 \"" + n + "\""));
  }

  /** The lines as text. */
  public static List<String> text(List<ExportLine> lines) {
    return lines.stream().map(ExportLine::text).toList();
  }

  /** The last entry of a chain. */
  public static ChainHead head(List<ExportLine> chain) {
    return chain.getLast().entry().head();
  }

  /** The line with another entry and that one's hash, as a forger with the database makes it. */
  static ExportLine forged(ExportLine line, ChainEntry entry) {
    return new ExportLine(entry, entry.hash(), line.commitments(), line.seed(), line.words());
  }
}
