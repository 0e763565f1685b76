package org.leadrelay.courier.alert.storage;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.leadrelay.courier.alert.DerivedIds;
import org.leadrelay.requests.Sha256;

/** UUIDv8 over the SHA-256 of the parts, each ended by a zero byte. */
@ApplicationScoped
class Sha256Ids implements DerivedIds {

  private static final long VERSION_BITS = 0xF000L;
  private static final long VERSION_8 = 0x8000L;
  private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
  private static final long RFC_VARIANT = 0x8000_0000_0000_0000L;

  @Override
  public UUID of(String... parts) {
    var digest = ByteBuffer.wrap(Sha256.of((String.join("\0", parts) + "\0").getBytes(UTF_8)));
    return new UUID(
        (digest.getLong() & ~VERSION_BITS) | VERSION_8,
        (digest.getLong() & ~VARIANT_BITS) | RFC_VARIANT);
  }
}
