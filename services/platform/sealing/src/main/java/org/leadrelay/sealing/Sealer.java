package org.leadrelay.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Seals what lasts in this service's database.
 *
 * <p>A sealed value opens only under the logical name it was sealed under ({@code
 * lead/identifier/value/<id>}), so a value moved to another row or field does not open. The name is
 * never that of a physical table: a table may be renamed, a row moved to another one. Values sealed
 * under older keys open for as long as those keys are kept.
 */
public interface Sealer {

  /** Seals {@code clear} under {@code name}; two calls with the same arguments differ. */
  byte[] seal(String name, byte[] clear);

  /**
   * Opens what {@link #seal} made under the same name.
   *
   * @throws SealBrokenException if the value was changed, has another name, or its key is gone
   */
  byte[] open(String name, byte[] sealed);

  /** Seals a text as UTF-8. */
  default byte[] sealText(String name, String clear) {
    return seal(name, clear.getBytes(UTF_8));
  }

  /**
   * Opens what {@link #sealText} made.
   *
   * @throws SealBrokenException as {@link #open}
   */
  default String openText(String name, byte[] sealed) {
    return new String(open(name, sealed), UTF_8);
  }
}
