package org.leadrelay.intake.extraction;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.identifiers.IdentifierType;
import org.leadrelay.identifiers.check.Base58Check;
import org.leadrelay.testkit.Synth;

/**
 * Identifiers that nobody has, of all kinds that are found in texts: the fictive region 88,
 * segments and areas that are not assigned, documentation domains, the plate sign 测.
 */
final class Samples {

  private static final IdentifierType[] EXTRACTED = {
    IdentifierType.MOBILE,
    IdentifierType.LANDLINE,
    IdentifierType.QQ,
    IdentifierType.WECHAT,
    IdentifierType.BANK_CARD,
    IdentifierType.RESIDENT_ID,
    IdentifierType.USCC,
    IdentifierType.WAYBILL,
    IdentifierType.URL,
    IdentifierType.EMAIL,
    IdentifierType.PLATE,
    IdentifierType.TRON,
    IdentifierType.BTC,
    IdentifierType.ETH,
    IdentifierType.ALIAS
  };

  private Samples() {}

  static Arbitrary<Identifier> ofExtractedTypes() {
    return Arbitraries.of(EXTRACTED).flatMap(Samples::of);
  }

  static Arbitrary<Identifier> of(IdentifierType type) {
    return Arbitraries.longs().map(seed -> new Identifier(type, value(type, seed)));
  }

  private static String value(IdentifierType type, long seed) {
    var synth = Synth.seeded(seed);
    long number = Math.floorMod(seed, 9_000_000L) + 1_000_000;
    return switch (type) {
      case MOBILE -> synth.mobile();
      case LANDLINE -> "0641-8" + number;
      case QQ -> "1" + number;
      case WECHAT -> "test_" + number;
      case BANK_CARD -> synth.bankCard();
      case RESIDENT_ID -> synth.residentId();
      case USCC -> synth.uscc();
      case WAYBILL -> synth.waybill();
      case URL -> "shop.example.com/" + number;
      case EMAIL -> synth.email();
      case PLATE -> synth.plate();
      case TRON -> address(0x41, seed);
      case BTC -> address(0, seed);
      case ETH -> "0x%040x".formatted(number);
      case ALIAS -> "demo_" + number;
      default -> throw new IllegalArgumentException("not found in texts: " + type);
    };
  }

  private static String address(int version, long seed) {
    byte[] payload = new byte[21];
    payload[0] = (byte) version;
    for (int i = 1; i < payload.length; i++) {
      payload[i] = (byte) (seed >>> (i % Long.BYTES * Byte.SIZE));
    }
    return Base58Check.encode(payload);
  }

  /** The words without which numbers of a kind are not told from others. */
  static String cue(IdentifierType type) {
    return switch (type) {
      case QQ -> "QQ：";
      case WECHAT -> "微信：";
      case WAYBILL -> "单号：";
      case ALIAS -> "TG：";
      default -> "";
    };
  }
}
