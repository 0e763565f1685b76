package org.leadrelay.local.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leadrelay.local.part.RunFolder;
import org.leadrelay.local.part.StackFailure;
import org.leadrelay.local.part.SuiteService;

/**
 * The verifier as an auditor has it: a jar, a file of chains and the service's public key; no
 * service and no database.
 */
public final class OfflineVerifier {
  private final Path jar;
  private final Path publicKey;

  OfflineVerifier(Path jar, Path publicKey) {
    this.jar = jar;
    this.publicKey = publicKey;
  }

  /** What it said, line by line, and whether it found the chains whole. */
  public record Verdict(boolean whole, List<String> said) {}

  /** The verifier as the build leaves it, and the key that the handoff service has published. */
  public static OfflineVerifier in(Path project, RunFolder folder) {
    var built = project.resolve("services/platform/audit/target");
    try (var files = Files.newDirectoryStream(built, "*-verifier.jar")) {
      for (var jar : files) {
        var keys = folder.keys(SuiteService.HANDOFF.folder());
        return new OfflineVerifier(jar, keys.resolve("checkpoint-public.json"));
      }
      throw new StackFailure("There is no *-verifier.jar in " + built + ".");
    } catch (IOException e) {
      throw new StackFailure("Cannot look for the verifier in " + built + ".", e);
    }
  }

  /** Verifies the chains in a file, one entry a line. */
  public Verdict verify(Path export) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process =
        new ProcessBuilder(
                java,
                "-XX:TieredStopAtLevel=1",
                "-jar",
                jar.toString(),
                "--export",
                export.toString(),
                "--key",
                publicKey.toString())
            .redirectErrorStream(true)
            .start();
    var said = new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
    int exit = process.waitFor();
    if (exit > 1) {
      throw new StackFailure("The verifier could not read its files: " + said);
    }
    return new Verdict(exit == 0, said);
  }
}
