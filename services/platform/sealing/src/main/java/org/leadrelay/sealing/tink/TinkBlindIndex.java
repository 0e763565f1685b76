package org.leadrelay.sealing.tink;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.Comparator;
import java.util.List;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Rotation;
import org.leadrelay.sealing.Token;
import org.leadrelay.sealing.keys.Keyring;
import org.leadrelay.sealing.keys.Keysets;
import org.leadrelay.sealing.keys.Purpose;

/** {@link BlindIndex} by Tink's PRF set, whose ids are the key versions. */
public final class TinkBlindIndex implements BlindIndex {

  private final Keysets keysets;

  public TinkBlindIndex(Keysets keysets) {
    this.keysets = keysets;
  }

  @Override
  public Token current(IdentifierType type, String normalised) {
    PrfSet functions = keysets.keyring().blindIndex();
    try {
      int version = functions.getPrimaryId();
      return Token.of(version, functions.computePrimary(input(type, normalised), Token.SIZE));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the blind index failed", e);
    }
  }

  @Override
  public List<Token> live(IdentifierType type, String normalised) {
    Keyring keyring = keysets.keyring();
    byte[] input = input(type, normalised);
    try {
      int current = keyring.blindIndex().getPrimaryId();
      return keyring.blindIndex().getPrfs().entrySet().stream()
          .map(entry -> Token.of(entry.getKey(), compute(entry.getValue(), input)))
          .sorted(
              Comparator.comparingInt(
                  token -> token.keyVersion() == current ? 0 : token.keyVersion()))
          .toList();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the blind index failed", e);
    }
  }

  @Override
  public Rotation rotation() {
    return keysets.keyring().rotation(Purpose.BLIND_INDEX);
  }

  private static byte[] compute(Prf function, byte[] input) {
    try {
      return function.compute(input, Token.SIZE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the blind index failed", e);
    }
  }

  private static byte[] input(IdentifierType type, String normalised) {
    return (type.name() + "|" + normalised).getBytes(UTF_8);
  }
}
