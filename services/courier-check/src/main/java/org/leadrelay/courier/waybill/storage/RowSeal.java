package org.leadrelay.courier.waybill.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.leadrelay.sealing.SealBrokenException;

/**
 * Seals rows under the key of their day of acceptance: HKDF-SHA-256 of the month's key. A day has
 * far fewer rows than the 2^32 that AES-GCM with random nonces allows a key.
 *
 * <p>A sealed row is one byte of version, 12 of nonce, and the AES-256-GCM text with its tag; it
 * opens only under the name it was sealed under.
 */
final class RowSeal {

  private static final byte VERSION = 1;
  private static final int NONCE = 12;
  private static final int HEAD = 1 + NONCE;
  private static final int TAG_BITS = 128;
  private static final int DAYS_KEPT = 32;

  private final MonthKeys months;
  private final Map<LocalDate, SecretKey> days = new ConcurrentHashMap<>();
  private final SecureRandom random = new SecureRandom();

  RowSeal(MonthKeys months) {
    this.months = months;
  }

  /** What seals the rows of one day, one after the other. */
  OfDay of(LocalDate day) {
    if (days.size() > DAYS_KEPT) {
      days.clear();
    }
    return new OfDay(days.computeIfAbsent(day, this::dayKey));
  }

  private SecretKey dayKey(LocalDate day) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              "AES",
              HKDFParameterSpec.ofExtract()
                  .addIKM(months.of(YearMonth.from(day)))
                  .thenExpand(("waybill/" + day).getBytes(UTF_8), 32));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key of " + day + " cannot be derived", e);
    }
  }

  /** Not for use by several threads. */
  final class OfDay {

    private static final int NONCES = 256;

    private final SecretKey key;
    private final Cipher cipher;
    private final byte[] nonces = new byte[NONCES * NONCE];
    private int nextNonce = NONCES;

    private OfDay(SecretKey key) {
      this.key = key;
      try {
        this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("there is no AES-GCM", e);
      }
    }

    byte[] seal(String name, byte[] clear) {
      try {
        if (nextNonce == NONCES) {
          random.nextBytes(nonces);
          nextNonce = 0;
        }
        int nonce = NONCE * nextNonce++;
        cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, nonces, nonce, NONCE));
        cipher.updateAAD(name.getBytes(UTF_8));
        var sealed = new byte[HEAD + cipher.getOutputSize(clear.length)];
        sealed[0] = VERSION;
        System.arraycopy(nonces, nonce, sealed, 1, NONCE);
        cipher.doFinal(clear, 0, clear.length, sealed, HEAD);
        return sealed;
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException("sealing a row failed", e);
      }
    }

    /**
     * Opens what {@link #seal} made under the same name.
     *
     * @throws SealBrokenException if it was changed, or belongs to another row or day
     */
    byte[] open(String name, byte[] sealed) {
      try {
        cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, 1, NONCE));
        cipher.updateAAD(name.getBytes(UTF_8));
        return cipher.doFinal(sealed, HEAD, sealed.length - HEAD);
      } catch (GeneralSecurityException | IllegalArgumentException e) {
        throw new SealBrokenException("the row " + name + " does not open", e);
      }
    }
  }
}
