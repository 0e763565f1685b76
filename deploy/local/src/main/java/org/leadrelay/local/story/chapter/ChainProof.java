package org.leadrelay.local.story.chapter;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.leadrelay.local.audit.OfflineVerifier;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/**
 * The audit chain of the first handoff before the offline verifier: as it is, and tampered with.
 */
public final class ChainProof {
  /** The entry in which a copy is changed; by then there are entries before and behind it. */
  private static final int CHANGED = 3;

  private final Stage stage;
  private final Supplier<String> handoff;
  private final OfflineVerifier verifier;
  private final Path export;
  private final Path changed;

  /**
   * A proof.
   *
   * @param folder where the export and its changed copy are kept
   */
  public ChainProof(Stage stage, Supplier<String> handoff, OfflineVerifier verifier, Path folder) {
    this.stage = stage;
    this.handoff = handoff;
    this.verifier = verifier;
    this.export = folder.resolve("chain.ndjson");
    this.changed = folder.resolve("chain-changed.ndjson");
  }

  public Chapter chapter() {
    return new Chapter(
        "五、审计链",
        "5. The audit chain",
        List.of(
            StoryStep.of("上海导出审计链", "Shanghai exports the chain", this::export),
            StoryStep.of("离线校验：完整", "The offline verifier: whole", this::verify),
            StoryStep.of("副本改动一个字节，校验指出条目", "One byte changed: it names the entry", this::tamper)));
  }

  private Outcome export() throws IOException, InterruptedException {
    var chain = stage.shanghai().export(handoff.get()).expect(200).text();
    Files.createDirectories(export.getParent());
    Files.writeString(export, chain);
    return Outcome.of("%d entries: %s".formatted(chain.lines().count(), shown(export)));
  }

  private Outcome verify() throws IOException, InterruptedException {
    var verdict = verifier.verify(export);
    unless(verdict.whole(), "The verifier finds fault: " + verdict.said());
    return Outcome.of(verdict.said().getLast());
  }

  private Outcome tamper() throws IOException, InterruptedException {
    var bytes = Files.readAllBytes(export);
    int place = TamperedByte.in(bytes, CHANGED);
    bytes[place] ^= 1;
    Files.write(changed, bytes);
    var verdict = verifier.verify(changed);
    unless(!verdict.whole(), "The verifier overlooks the changed byte");
    var named = handoff.get() + " n=" + CHANGED;
    var finding =
        verdict.said().stream()
            .filter(line -> line.contains(named))
            .reduce((chinese, english) -> english)
            .orElse("");
    unless(!finding.isEmpty(), "The verifier does not name the entry: " + verdict.said());
    return Outcome.of("byte %d: %s".formatted(place, finding));
  }

  private static String shown(Path file) {
    return Path.of("").toAbsolutePath().relativize(file).toString();
  }
}
