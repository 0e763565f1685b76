package org.leadrelay.courier.batch.upload;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SHA256Digest;

/** SHA-256 of a text that may arrive in several requests: its state can be kept and taken up. */
final class RunningDigest {

  private final SHA256Digest digest;

  private RunningDigest(SHA256Digest digest) {
    this.digest = digest;
  }

  /** Of nothing yet. */
  static RunningDigest start() {
    return new RunningDigest(new SHA256Digest());
  }

  /** Of what had been seen when {@link #state} was asked for. */
  static RunningDigest from(byte[] state) {
    return new RunningDigest(new SHA256Digest(state));
  }

  void update(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
  }

  byte[] state() {
    return digest.getEncodedState();
  }

  /** Of all seen so far, as 64 hexadecimal digits; more may be seen after it. */
  String hex() {
    var sum = new byte[digest.getDigestSize()];
    new SHA256Digest(digest).doFinal(sum, 0);
    return HexFormat.of().formatHex(sum);
  }
}
