package org.leadrelay.intake.extraction;

import java.util.Optional;
import org.leadrelay.identifiers.IdentifierType;

/** Finds wallet addresses: whole runs of letters and digits that fit their checksum. */
final class Wallets implements Finder {

  private static final int SHORTEST = 26;
  private static final int LONGEST = 90;
  private static final int TRON = 34;
  private static final int ETHEREUM = 42;
  private static final double CONFIDENCE = 0.99;

  @Override
  public void find(Reading reading, Claims claims) {
    var codes = reading.codes();
    for (int piece = 0; piece < codes.size(); piece++) {
      int start = codes.start(piece);
      int end = codes.end(piece);
      if (codes.length(piece) >= SHORTEST && codes.length(piece) <= LONGEST) {
        var address = codes.text(piece, piece);
        kind(address).ifPresent(type -> claims.claim(type, address, start, end, CONFIDENCE));
      }
    }
  }

  /** The kind by the first sign; an Ethereum address of one case has no checksum, but a length. */
  private static Optional<IdentifierType> kind(String address) {
    return switch (address.charAt(0)) {
      case 'T' -> Optional.of(IdentifierType.TRON).filter(type -> address.length() == TRON);
      case '0' -> Optional.of(IdentifierType.ETH).filter(type -> address.length() == ETHEREUM);
      case '1', '3', 'b', 'B' -> Optional.of(IdentifierType.BTC);
      default -> Optional.empty();
    };
  }
}
