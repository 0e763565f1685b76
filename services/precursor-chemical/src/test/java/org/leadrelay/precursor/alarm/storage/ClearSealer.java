package org.leadrelay.precursor.alarm.storage;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.leadrelay.sealing.Sealer;

/** Seals with nothing but the name, so that what is opened under another one is found out. */
public final class ClearSealer implements Sealer {

  @Override
  public byte[] seal(String name, byte[] clear) {
    var head = head(name);
    var sealed = Arrays.copyOf(head, head.length + clear.length);
    System.arraycopy(clear, 0, sealed, head.length, clear.length);
    return sealed;
  }

  @Override
  public byte[] open(String name, byte[] sealed) {
    var head = head(name);
    if (!Arrays.equals(head, Arrays.copyOf(sealed, head.length))) {
      throw new AssertionError("sealed under another name");
    }
    return Arrays.copyOfRange(sealed, head.length, sealed.length);
  }

  private static byte[] head(String name) {
    return (name + "\n").getBytes(StandardCharsets.UTF_8);
  }
}
