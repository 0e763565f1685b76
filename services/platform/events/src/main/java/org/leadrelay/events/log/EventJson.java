package org.leadrelay.events.log;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonFormat.Shape;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * JSON as events carry it: times in RFC 3339, jurisdictions as their six digits, decimals as
 * strings, absent for null.
 *
 * <p>Reading is lenient, unlike that of requests: an unknown field is passed over, or the first
 * field that a newer version adds would break every consumer during a rolling upgrade.
 */
public final class EventJson {

  /** The mapper; not to be configured further. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(new CodeWriter())
                  .addDeserializer(Jurisdiction.class, new CodeReader()))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
          .withConfigOverride(
              BigDecimal.class,
              decimal -> decimal.setFormat(JsonFormat.Value.forShape(Shape.STRING)))
          .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_NULL, Include.ALWAYS))
          .build();

  private EventJson() {}

  private static final class CodeWriter extends StdSerializer<Jurisdiction> {
    private CodeWriter() {
      super(Jurisdiction.class);
    }

    @Override
    public void serialize(Jurisdiction value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.code());
    }
  }

  private static final class CodeReader extends FromStringDeserializer<Jurisdiction> {
    private CodeReader() {
      super(Jurisdiction.class);
    }

    @Override
    protected Jurisdiction _deserialize(String value, DeserializationContext context) {
      return new Jurisdiction(value);
    }
  }
}
