package org.leadrelay.sealing.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;

/**
 * The keysets a service runs with: loaded when made, replaced as a whole when the files change, so
 * that an updated Kubernetes Secret needs no restart.
 *
 * <p>Change is seen by content, not by time: a Secret's files are links that are swapped together
 * and may keep their times.
 */
public final class Keysets {

  private final KeyDirectory directory;
  private final Set<Purpose> required;
  private volatile Loaded loaded;

  /**
   * Loads the keysets.
   *
   * @throws KeysetRefusal if a required keyset is missing or cannot be used
   */
  public Keysets(KeyDirectory directory, Set<Purpose> required) {
    this.directory = directory;
    this.required = Set.copyOf(required);
    this.loaded = load(contentHash());
  }

  /** The keysets of this moment. Take it once per operation: the next call may give newer ones. */
  public Keyring keyring() {
    return loaded.keyring();
  }

  /**
   * Reads the files again if they changed.
   *
   * @return true if they had changed
   * @throws KeysetRefusal if what is there now cannot be used; the keysets of before stay in use
   */
  public synchronized boolean refresh() {
    String hash = contentHash();
    if (hash.equals(loaded.contentHash())) {
      return false;
    }
    loaded = load(hash);
    return true;
  }

  private Loaded load(String hash) {
    return new Loaded(hash, Keyring.read(directory, required));
  }

  private String contentHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : directory.fileNames()) {
        digest.update(name.getBytes(UTF_8));
        digest.update(directory.text(name).orElse("").getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private record Loaded(String contentHash, Keyring keyring) {}
}
