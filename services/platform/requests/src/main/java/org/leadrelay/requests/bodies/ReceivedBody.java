package org.leadrelay.requests.bodies;

import java.lang.reflect.Type;
import org.leadrelay.requests.Body;

/** The bytes of a body and what they have to be. */
final class ReceivedBody<T> implements Body<T> {

  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final byte[] bytes;
  private final Type wanted;
  private final JsonDecoder decoder;

  ReceivedBody(byte[] bytes, Type wanted, JsonDecoder decoder) {
    this.bytes = bytes;
    this.wanted = wanted;
    this.decoder = decoder;
  }

  @Override
  @SuppressWarnings("unchecked") // wanted is T, as the resource method declares it
  public T decode() {
    return (T) decoder.decode(bytes.length == 0 ? EMPTY_OBJECT : bytes, wanted);
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }
}
