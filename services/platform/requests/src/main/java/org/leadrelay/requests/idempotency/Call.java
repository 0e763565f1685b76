package org.leadrelay.requests.idempotency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.leadrelay.requests.Sha256;

/**
 * One creating call.
 *
 * @param digest SHA-256 of caller and key: the name under which its answer is kept, so that neither
 *     a person nor what a client puts into its keys is readable at rest
 * @param request method, path and query
 * @param body SHA-256 of the body
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Call(byte[] digest, String request, byte[] body) {

  static Call of(String caller, String key, String request, byte[] body) {
    return new Call(
        Sha256.of(caller.getBytes(UTF_8), new byte[1], key.getBytes(UTF_8)),
        request,
        Sha256.of(body));
  }

  /** The key of the advisory lock under which this call runs. */
  long lock() {
    return ByteBuffer.wrap(digest).getLong();
  }

  /** The logical name under which the answer's body is sealed. */
  String sealName() {
    return "requests/answer/body/" + HexFormat.of().formatHex(digest);
  }
}
