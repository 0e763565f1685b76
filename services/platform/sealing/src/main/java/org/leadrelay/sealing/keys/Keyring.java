package org.leadrelay.sealing.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.PublicKeySign;
import com.google.crypto.tink.PublicKeyVerify;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadrelay.sealing.Rotation;

/** What the keysets of one moment can do. Immutable; made whole or not at all. */
public final class Keyring {

  private final Map<Purpose, Keyset> keysets;
  private final Map<Purpose, Object> primitives;
  private final Map<String, HybridEncrypt> recipients;

  private Keyring(
      Map<Purpose, Keyset> keysets,
      Map<Purpose, Object> primitives,
      Map<String, HybridEncrypt> recipients) {
    this.keysets = keysets;
    this.primitives = primitives;
    this.recipients = recipients;
  }

  /**
   * Reads a directory.
   *
   * @throws KeysetRefusal if a required keyset is missing or any file is not what its name says
   */
  static Keyring read(KeyDirectory directory, Set<Purpose> required) {
    Map<Purpose, Keyset> keysets = new EnumMap<>(Purpose.class);
    Map<Purpose, Object> primitives = new EnumMap<>(Purpose.class);
    try {
      for (Purpose purpose : Purpose.values()) {
        Optional<Keyset> keyset = directory.read(purpose);
        if (keyset.isPresent()) {
          keysets.put(purpose, keyset.get());
          primitives.put(purpose, primitive(keyset.get().handle(), kind(purpose)));
        } else if (required.contains(purpose)) {
          throw new KeysetRefusal("no keyset " + directory.path().resolve(purpose.fileName()));
        }
      }
      Map<String, HybridEncrypt> recipients = new HashMap<>();
      for (var recipient : directory.recipients().entrySet()) {
        recipients.put(recipient.getKey(), primitive(recipient.getValue(), HybridEncrypt.class));
      }
      return new Keyring(keysets, primitives, recipients);
    } catch (GeneralSecurityException e) {
      throw new KeysetRefusal("a keyset has keys of another kind than its name says", e);
    }
  }

  /** Seals and opens columns. */
  public Aead sealing() {
    return (Aead) primitive(Purpose.SEALING);
  }

  /** One pseudo-random function per live version of the blind index. */
  public PrfSet blindIndex() {
    return (PrfSet) primitive(Purpose.BLIND_INDEX);
  }

  /** Opens what was sealed for this service. */
  public HybridDecrypt transport() {
    return (HybridDecrypt) primitive(Purpose.TRANSPORT);
  }

  /** Seals for a service, if its public keys are here. */
  public Optional<HybridEncrypt> recipient(String service) {
    return Optional.ofNullable(recipients.get(service));
  }

  /** Signs with the current checkpoint key, whose version {@link #rotation} tells. */
  public PublicKeySign checkpoint() {
    return (PublicKeySign) primitive(Purpose.CHECKPOINT);
  }

  /** Verifies with every checkpoint key still kept. */
  public PublicKeyVerify checkpointVerification() throws GeneralSecurityException {
    return primitive(
        keyset(Purpose.CHECKPOINT).handle().getPublicKeysetHandle(), PublicKeyVerify.class);
  }

  /** Where a keyset stands in its rotation. */
  public Rotation rotation(Purpose purpose) {
    return keyset(purpose).rotation();
  }

  /** Which keysets are here. */
  public Set<Purpose> purposes() {
    return keysets.keySet();
  }

  private Keyset keyset(Purpose purpose) {
    return Optional.ofNullable(keysets.get(purpose)).orElseThrow(() -> missing(purpose));
  }

  private Object primitive(Purpose purpose) {
    return Optional.ofNullable(primitives.get(purpose)).orElseThrow(() -> missing(purpose));
  }

  private static KeysetRefusal missing(Purpose purpose) {
    return new KeysetRefusal("this service has no keyset " + purpose.label());
  }

  private static Class<?> kind(Purpose purpose) {
    return switch (purpose) {
      case SEALING -> Aead.class;
      case BLIND_INDEX -> PrfSet.class;
      case TRANSPORT -> HybridDecrypt.class;
      case CHECKPOINT -> PublicKeySign.class;
    };
  }

  private static <P> P primitive(KeysetHandle handle, Class<P> kind)
      throws GeneralSecurityException {
    return handle.getPrimitive(RegistryConfiguration.get(), kind);
  }
}
