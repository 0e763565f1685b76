package org.leadrelay.audit.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.leadrelay.audit.chain.SignedCheckpoint;

/**
 * The event by which a checkpoint reaches its witnesses.
 *
 * @param statement the signed checkpoint in its canonical form, without its heads
 */
record CheckpointMade(String service, long n, String statement) {

  static final String TYPE = "org.leadrelay.audit.checkpoint-made.v1";

  static CheckpointMade of(SignedCheckpoint signed) {
    return new CheckpointMade(
        signed.checkpoint().service(), signed.checkpoint().n(), signed.text());
  }

  /**
   * What the checkpoints of one service are events of: an id of its own (UUIDv8 over the name), so
   * that they keep their order and one service's fault holds up no other's.
   */
  static UUID aggregate(String service) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(("audit/" + service).getBytes(UTF_8));
      ByteBuffer bytes = ByteBuffer.wrap(digest);
      long most = (bytes.getLong() & ~0xF000L) | 0x8000L;
      long least = (bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(most, least);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
