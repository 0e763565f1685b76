package org.leadrelay.sealing.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyStatus;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.leadrelay.sealing.Rotation;

/**
 * The keys of one purpose, numbered from 1 (the number is Tink's key id), and the steps of their
 * rotation. Immutable: each step gives a new keyset.
 *
 * <p>The life of a key is pending, current, old, disabled, destroyed; each step moves it by one, so
 * that no step makes anything unreadable but the last, and that one asks for the key's fingerprint.
 */
public final class Keyset {

  private static final int FINGERPRINT_BYTES = 8;

  private final Purpose purpose;
  private final KeysetHandle handle;

  Keyset(Purpose purpose, KeysetHandle handle) {
    this.purpose = purpose;
    this.handle = handle;
  }

  /** A new keyset with version 1 as the current key. */
  public static Keyset generate(Purpose purpose) {
    return checked(() ->
        new Keyset(
            purpose,
            KeysetHandle.newBuilder()
                .addEntry(newKey(purpose).withFixedId(1).makePrimary())
                .build()));
  }

  /** Adds a pending key with the next version. */
  public Keyset rotate() {
    if (versions().stream().anyMatch(key -> key.state() == KeyVersion.State.PENDING)) {
      throw new KeysetRefusal(purpose.label() + " rotates already: promote its pending key first");
    }
    int next = versions().stream().mapToInt(KeyVersion::version).max().orElse(0) + 1;
    return edited(keys -> keys.addEntry(checkedKey().withFixedId(next)));
  }

  /** Makes a pending key the current one; the current one becomes old. */
  public Keyset promote(int version) {
    require(version, KeyVersion.State.PENDING);
    return edited(version, KeysetHandle.Builder.Entry::makePrimary);
  }

  /** Takes an old key out of use, to see what still needs it before it is destroyed. */
  public Keyset disable(int version) {
    require(version, KeyVersion.State.OLD);
    return edited(version, key -> key.setStatus(KeyStatus.DISABLED));
  }

  /** Makes a disabled key readable again. */
  public Keyset enable(int version) {
    require(version, KeyVersion.State.DISABLED);
    return edited(version, key -> key.setStatus(KeyStatus.ENABLED));
  }

  /**
   * Removes a disabled key for ever; what only it opens is lost.
   *
   * @param fingerprint as {@link #versions} shows it, so that nobody destroys another key
   */
  public Keyset destroy(int version, String fingerprint) {
    KeyVersion key = require(version, KeyVersion.State.DISABLED);
    if (!key.fingerprint().equals(fingerprint)) {
      throw new KeysetRefusal("the fingerprint of version " + version + " is another one");
    }
    return edited(keys -> keys.deleteAt(indexOf(version)));
  }

  /** All keys, oldest first. */
  public List<KeyVersion> versions() {
    return IntStream.range(0, handle.size()).mapToObj(this::version).toList();
  }

  /** Which versions are live, and which is current. */
  public Rotation rotation() {
    TreeSet<Integer> live = new TreeSet<>();
    versions().stream()
        .filter(key -> key.state() != KeyVersion.State.DISABLED)
        .forEach(key -> live.add(key.version()));
    return new Rotation(handle.getPrimary().getId(), live);
  }

  Purpose purpose() {
    return purpose;
  }

  KeysetHandle handle() {
    return handle;
  }

  private KeyVersion version(int index) {
    KeysetHandle.Entry key = handle.getAt(index);
    return new KeyVersion(key.getId(), state(key), fingerprint(key));
  }

  private KeyVersion.State state(KeysetHandle.Entry key) {
    if (key.isPrimary()) {
      return KeyVersion.State.CURRENT;
    }
    if (key.getStatus() != KeyStatus.ENABLED) {
      return KeyVersion.State.DISABLED;
    }
    return key.getId() > handle.getPrimary().getId()
        ? KeyVersion.State.PENDING
        : KeyVersion.State.OLD;
  }

  private static String fingerprint(KeysetHandle.Entry key) {
    return checked(() -> {
      KeysetHandle alone =
          KeysetHandle.newBuilder()
              .addEntry(KeysetHandle.importKey(key.getKey()).withFixedId(key.getId()).makePrimary())
              .build();
      byte[] material = TinkProtoKeysetFormat.serializeKeyset(alone, InsecureSecretKeyAccess.get());
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(material);
      return HexFormat.of().formatHex(digest, 0, FINGERPRINT_BYTES);
    });
  }

  private KeyVersion require(int version, KeyVersion.State state) {
    KeyVersion key = version(indexOf(version));
    if (key.state() != state) {
      throw new KeysetRefusal(
          purpose.label() + " version " + version + " is " + key.state() + ", not " + state);
    }
    return key;
  }

  private int indexOf(int version) {
    return IntStream.range(0, handle.size())
        .filter(index -> handle.getAt(index).getId() == version)
        .findFirst()
        .orElseThrow(() -> new KeysetRefusal(purpose.label() + " has no version " + version));
  }

  private Keyset edited(int version, UnaryOperator<KeysetHandle.Builder.Entry> step) {
    return edited(keys -> {
      var _ = step.apply(keys.getAt(indexOf(version)));
      return keys;
    });
  }

  private Keyset edited(UnaryOperator<KeysetHandle.Builder> step) {
    return checked(() -> new Keyset(purpose, step.apply(KeysetHandle.newBuilder(handle)).build()));
  }

  private KeysetHandle.Builder.Entry checkedKey() {
    return checked(() -> newKey(purpose));
  }

  private static KeysetHandle.Builder.Entry newKey(Purpose purpose)
      throws GeneralSecurityException {
    return KeysetHandle.generateEntryFromParameters(purpose.parameters());
  }

  private static <T> T checked(Step<T> step) {
    Algorithms.register();
    try {
      return step.run();
    } catch (GeneralSecurityException e) {
      throw new KeysetRefusal("the keyset cannot be made", e);
    }
  }

  private interface Step<T> {
    T run() throws GeneralSecurityException;
  }
}
