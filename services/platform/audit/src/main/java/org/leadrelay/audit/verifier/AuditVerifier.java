package org.leadrelay.audit.verifier;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadrelay.audit.chain.CheckpointInspection;
import org.leadrelay.audit.chain.ClaimedValues;
import org.leadrelay.audit.chain.ExportInspection;
import org.leadrelay.audit.chain.ExportText;
import org.leadrelay.audit.chain.Finding;
import org.leadrelay.audit.chain.PublicKeys;
import org.leadrelay.audit.chain.Signatures;

/** Verifies an export without the service, its database or any trust in either. */
public final class AuditVerifier {

  private static final int WHOLE = 0;
  private static final int TAMPERED = 1;
  private static final int MISUSED = 2;

  private static final String USAGE =
      """
      用法 / usage: java -jar audit-verifier.jar --export FILE --key FILE [--checkpoints FILE ...] [--values FILE] [--complete]
        --export       导出的审计链，每行一条 / exported chains, one entry a line
        --key          公钥（JWK 集合） / public keys (a JWK set)
        --checkpoints  签名检查点，可多次给出 / signed checkpoints, may be given again
        --values       待核对的字段值 / field values to check against the commitments
        --complete     导出应含检查点涉及的全部链 / the export must hold every chain of the checkpoints
      退出码 / exit code: 0 完整 whole, 1 有改动 tampered with, 2 用法或文件错误 usage or unreadable file
      """;

  private final PrintStream out;
  private final PrintStream err;

  AuditVerifier(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Verifies and ends the process with the exit code of the usage text. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    System.exit(new AuditVerifier(out, err).run(List.of(words)));
  }

  int run(List<String> words) {
    Optional<Arguments> arguments = Arguments.of(words);
    if (arguments.isEmpty()) {
      err.print(USAGE);
      return MISUSED;
    }
    try {
      return report(inspect(arguments.get()));
    } catch (IOException | IllegalArgumentException e) {
      err.println("无法读取 / cannot read: " + e.getMessage());
      return MISUSED;
    }
  }

  private static ExportInspection inspect(Arguments arguments) throws IOException {
    Signatures keys = PublicKeys.parse(Files.readString(arguments.key()));
    ExportInspection export = ExportInspection.of(lines(arguments.export()));
    export.inspectRetirements(keys);
    List<String> stated = new ArrayList<>();
    for (Path file : arguments.checkpoints()) {
      stated.addAll(lines(file));
    }
    CheckpointInspection checkpoints = CheckpointInspection.of(stated, keys);
    export.compare(checkpoints);
    if (arguments.complete()) {
      export.requireAll(checkpoints.proven());
    }
    if (arguments.values().isPresent()) {
      for (String line : lines(arguments.values().get())) {
        export.inspectValues(ClaimedValues.parse(line));
      }
    }
    return export;
  }

  private static List<String> lines(Path file) throws IOException {
    return ExportText.lines(Files.readAllBytes(file));
  }

  private int report(ExportInspection export) {
    List<Finding> findings = export.findings();
    for (Finding finding : findings) {
      out.println(finding.zh());
      out.println(finding.en());
    }
    if (findings.isEmpty()) {
      out.printf("完整：%d 条链 / whole: %d chains%n", export.chainCount(), export.chainCount());
      return WHOLE;
    }
    out.printf("发现 %d 处改动 / %d findings%n", findings.size(), findings.size());
    return TAMPERED;
  }
}
