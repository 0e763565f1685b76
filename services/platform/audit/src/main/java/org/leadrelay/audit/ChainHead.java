package org.leadrelay.audit;

import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The last entry of a chain.
 *
 * @param aggregate whose chain
 * @param n its number, from 1
 * @param hash its SHA-256, 64 lower-case hexadecimal digits
 */
public record ChainHead(UUID aggregate, long n, String hash) {

  private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

  public ChainHead {
    if (n < 1 || !SHA256.matcher(hash).matches()) {
      throw new IllegalArgumentException("not the head of a chain");
    }
  }
}
