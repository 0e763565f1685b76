package org.leadrelay.sealing.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A directory with one keyset file per purpose and one public file per service one sends to, as a
 * Kubernetes Secret mounts it. Files are written whole or not at all, readable by their owner only.
 *
 * <ul>
 *   <li>{@code sealing.json}, {@code blind-index.json}, {@code transport.json}, {@code
 *       checkpoint.json}: Tink keysets in clear; whoever reads them reads everything
 *   <li>{@code transport-public.json}: what senders need; in their directory it is {@code
 *       recipient-<service>.json}
 *   <li>{@code checkpoint-public.json}: what auditors need, a JWK set (RFC 8037)
 * </ul>
 */
public final class KeyDirectory {

  private static final String SUFFIX = ".json";
  private static final String RECIPIENT = "recipient-";
  private static final String TRANSPORT_PUBLIC = "transport-public.json";
  private static final String CHECKPOINT_PUBLIC = "checkpoint-public.json";

  private final Path path;

  public KeyDirectory(Path path) {
    this.path = path;
  }

  /** The keyset of a purpose, if its file is there. */
  public Optional<Keyset> read(Purpose purpose) {
    return text(purpose.fileName()).map(json -> new Keyset(purpose, secret(purpose, json)));
  }

  /** Writes a keyset in the place of the one there was, and its public half if it has one. */
  public void write(Keyset keyset) {
    Algorithms.register();
    try {
      String json =
          TinkJsonProtoKeysetFormat.serializeKeyset(keyset.handle(), InsecureSecretKeyAccess.get());
      WholeFile.write(path.resolve(keyset.purpose().fileName()), json);
      publish(keyset);
    } catch (GeneralSecurityException e) {
      throw new KeysetRefusal("cannot write " + keyset.purpose().fileName(), e);
    }
  }

  /** The public keysets of the services one can send to, by service. */
  public Map<String, KeysetHandle> recipients() {
    Map<String, KeysetHandle> recipients = new TreeMap<>();
    for (String name : fileNames()) {
      if (name.startsWith(RECIPIENT)) {
        String service = name.substring(RECIPIENT.length(), name.length() - SUFFIX.length());
        text(name).ifPresent(json -> recipients.put(service, publicKeys(name, json)));
      }
    }
    return recipients;
  }

  /** The names of the keyset files, sorted; none if there is no such directory. */
  List<String> fileNames() {
    if (!Files.isDirectory(path)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(path)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(SUFFIX))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The content of one of the files, if it is there. */
  Optional<String> text(String fileName) {
    try {
      return Optional.of(Files.readString(path.resolve(fileName)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path() {
    return path;
  }

  /** Verification keys are only ever added: old checkpoints stay verifiable. */
  private void publish(Keyset keyset) throws GeneralSecurityException {
    switch (keyset.purpose()) {
      case TRANSPORT ->
          WholeFile.write(
              path.resolve(TRANSPORT_PUBLIC),
              TinkJsonProtoKeysetFormat.serializeKeysetWithoutSecret(
                  keyset.handle().getPublicKeysetHandle()));
      case CHECKPOINT ->
          WholeFile.write(
              path.resolve(CHECKPOINT_PUBLIC),
              text(CHECKPOINT_PUBLIC)
                  .map(VerificationKeys::parse)
                  .orElseGet(VerificationKeys::none)
                  .with(keyset)
                  .json());
      case SEALING, BLIND_INDEX -> {}
    }
  }

  private static KeysetHandle secret(Purpose purpose, String json) {
    Algorithms.register();
    try {
      return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    } catch (GeneralSecurityException e) {
      throw new KeysetRefusal(purpose.fileName() + " is not a keyset", e);
    }
  }

  private static KeysetHandle publicKeys(String name, String json) {
    Algorithms.register();
    try {
      return TinkJsonProtoKeysetFormat.parseKeysetWithoutSecret(json);
    } catch (GeneralSecurityException e) {
      throw new KeysetRefusal(name + " is not a public keyset", e);
    }
  }
}
