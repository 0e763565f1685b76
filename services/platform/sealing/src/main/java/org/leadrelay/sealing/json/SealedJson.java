package org.leadrelay.sealing.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.leadrelay.sealing.Sealer;

/**
 * Records as sealed JSON. With a mapper that is lenient to members it does not know, the release
 * before can read what the release after wrote.
 */
public final class SealedJson {

  private final Sealer sealer;
  private final ObjectMapper mapper;

  public SealedJson(Sealer sealer, ObjectMapper mapper) {
    this.sealer = sealer;
    this.mapper = mapper;
  }

  /** Seals a record under a logical name. */
  public byte[] seal(String name, Object clear) {
    try {
      return sealer.seal(name, mapper.writeValueAsBytes(clear));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Opens what was sealed under that name. */
  public <T> T open(String name, byte[] sealed, Class<T> type) {
    try {
      return mapper.readValue(sealer.open(name, sealed), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
