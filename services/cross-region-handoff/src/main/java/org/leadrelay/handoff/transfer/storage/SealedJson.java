package org.leadrelay.handoff.transfer.storage;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.Sealer;

/**
 * Records as sealed JSON. Reading is lenient to members it does not know, so that the release
 * before can read what the release after wrote.
 */
final class SealedJson {

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(new AsCode())
                  .addDeserializer(Jurisdiction.class, new FromCode()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private final Sealer sealer;

  SealedJson(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(String name, Object clear) {
    try {
      return sealer.seal(name, JSON.writeValueAsBytes(clear));
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  <T> T open(String name, byte[] sealed, Class<T> type) {
    try {
      return JSON.readValue(sealer.open(name, sealed), type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class AsCode extends StdSerializer<Jurisdiction> {
    AsCode() {
      super(Jurisdiction.class);
    }

    @Override
    public void serialize(Jurisdiction value, JsonGenerator json, SerializerProvider context)
        throws IOException {
      json.writeString(value.code());
    }
  }

  private static final class FromCode extends StdDeserializer<Jurisdiction> {
    FromCode() {
      super(Jurisdiction.class);
    }

    @Override
    public Jurisdiction deserialize(JsonParser json, DeserializationContext context)
        throws IOException {
      return Jurisdiction.of(json.getText());
    }
  }
}
