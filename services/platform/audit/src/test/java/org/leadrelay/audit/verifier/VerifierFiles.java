package org.leadrelay.audit.verifier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadrelay.audit.chain.ExportLine;
import org.leadrelay.audit.chain.Samples;
import org.leadrelay.audit.chain.SigningKey;

/** An export of two chains, the checkpoint over them, and the public key, as files. */
final class VerifierFiles {

  final Path export;
  final Path checkpoints;
  final Path key;
  final Path values;

  VerifierFiles(Path folder) throws IOException {
    List<ExportLine> first = Samples.chain(Samples.FIRST, 4);
    List<ExportLine> second = Samples.chain(Samples.SECOND, 3);
    SigningKey signing = SigningKey.generate();
    List<String> lines = new ArrayList<>(Samples.text(first));
    lines.addAll(Samples.text(second));
    export = Files.write(folder.resolve("export.ndjson"), lines);
    checkpoints =
        Files.writeString(
            folder.resolve("checkpoints.ndjson"),
            signing
                    .checkpoint(
                        Optional.empty(), List.of(Samples.head(first), Samples.head(second)))
                    .text()
                + "\n");
    key = Files.writeString(folder.resolve("public.json"), signing.jwks());
    values =
        Files.writeString(
            folder.resolve("values.ndjson"),
            "{\"aggregate\": \"%s\", \"n\": 1, \"values\": {\"title\": \"线索 1\"}}"
                .formatted(Samples.FIRST));
  }

  /** Leaves only these lines of the export, counted from 0. */
  void keep(int from, int to) throws IOException {
    Files.write(export, Files.readAllLines(export).subList(from, to));
  }

  List<String> arguments(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("--export", export.toString(), "--key", key.toString()));
    arguments.addAll(List.of(more));
    return arguments;
  }
}
