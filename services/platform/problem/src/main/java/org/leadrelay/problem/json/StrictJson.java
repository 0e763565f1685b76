package org.leadrelay.problem.json;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * How the suite reads requests and writes answers. Nothing is guessed: unknown fields, duplicate
 * keys, trailing content, a number for a text and a text for a number are refused. Times are RFC
 * 3339, decimals are strings. For events use a mapper of its own: a strict one would break on the
 * first field that a newer producer adds.
 */
public final class StrictJson {

  private static final int DEEPEST = 64;

  private static final Map<LogicalType, Set<CoercionInputShape>> NATURAL =
      Map.of(
          LogicalType.Integer, Set.of(CoercionInputShape.Integer),
          LogicalType.Float, Set.of(CoercionInputShape.Integer, CoercionInputShape.Float),
          LogicalType.Boolean, Set.of(CoercionInputShape.Boolean),
          LogicalType.Textual, Set.of(CoercionInputShape.String, CoercionInputShape.EmptyString),
          LogicalType.Enum, Set.of(CoercionInputShape.String),
          LogicalType.DateTime, Set.of(CoercionInputShape.String));

  private StrictJson() {}

  /** Makes {@code mapper} strict; to be called before its first use. */
  public static ObjectMapper apply(ObjectMapper mapper) {
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    mapper
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
        .setDefaultSetterInfo(JsonSetter.Value.forContentNulls(Nulls.FAIL))
        .registerModule(forms());
    mapper
        .coercionConfigDefaults()
        .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
    NATURAL.forEach((type, shapes) -> keepOnly(shapes, mapper.coercionConfigFor(type)));
    return mapper;
  }

  private static void keepOnly(Set<CoercionInputShape> natural, MutableCoercionConfig config) {
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      if (!natural.contains(shape)) {
        config.setCoercion(shape, CoercionAction.Fail);
      }
    }
  }

  private static SimpleModule forms() {
    return new SimpleModule("leadrelay-forms")
        .addDeserializer(String.class, new FromText<>(String.class, Texts::storable))
        .addDeserializer(Instant.class, new FromText<>(Instant.class, Texts::instant))
        .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, Texts::date))
        .addDeserializer(UUID.class, new FromText<>(UUID.class, Texts::uuid))
        .addDeserializer(BigDecimal.class, new FromText<>(BigDecimal.class, Texts::decimal))
        .addSerializer(BigDecimal.class, new PlainDecimal())
        .addDeserializer(Jurisdiction.class, new FromText<>(Jurisdiction.class, Jurisdiction::of))
        .addSerializer(Jurisdiction.class, ToStringSerializer.instance);
  }

  private static final class PlainDecimal extends ToStringSerializerBase {

    PlainDecimal() {
      super(BigDecimal.class);
    }

    @Override
    public String valueToString(Object value) {
      return ((BigDecimal) value).toPlainString();
    }
  }
}
