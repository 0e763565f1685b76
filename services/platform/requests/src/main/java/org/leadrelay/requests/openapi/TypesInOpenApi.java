package org.leadrelay.requests.openapi;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

/**
 * Documents values as they are written: a member of a record that is {@code @Nullable} may be null,
 * a decimal is a string, and a jurisdiction is its code.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public final class TypesInOpenApi implements OASFilter {

  private static final Pattern NUMBER = Pattern.compile("\\d+$");
  private static final DotName RECORD = DotName.createSimple(Record.class);
  private static final DotName DECIMAL = DotName.createSimple(BigDecimal.class);
  private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
  private static final DotName SCHEMA =
      DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);

  private final IndexView classes;

  public TypesInOpenApi(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    var schemas = document.getComponents().getSchemas();
    var jurisdiction = schemas.get("Jurisdiction");
    if (jurisdiction != null) {
      jurisdiction.setType(null);
      jurisdiction.setProperties(null);
      jurisdiction.addType(SchemaType.STRING).pattern("\\d{6}").description("GB/T 2260");
    }
    var records = records();
    schemas.forEach((name, schema) -> {
      var properties = schema.getProperties();
      if (properties != null) {
        records.getOrDefault(NUMBER.matcher(name).replaceFirst(""), List.of()).stream()
            .filter(type -> members(type).equals(properties.keySet()))
            .flatMap(type -> type.recordComponents().stream())
            .forEach(member -> document(member, schema));
      }
    });
  }

  /** By the name of their schemas, of which those of one name differ in a number at their end. */
  private Map<String, List<ClassInfo>> records() {
    return classes.getKnownDirectSubclasses(RECORD).stream()
        .collect(groupingBy(type -> NUMBER.matcher(name(type)).replaceFirst("")));
  }

  private static String name(ClassInfo type) {
    return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
        .map(schema -> schema.value("name"))
        .map(value -> value.asString())
        .orElse(type.simpleName());
  }

  private static Set<String> members(ClassInfo type) {
    return type.recordComponents().stream().map(RecordComponentInfo::name).collect(toSet());
  }

  private static void document(RecordComponentInfo member, Schema schema) {
    Optional.ofNullable(schema.getProperties())
        .map(properties -> properties.get(member.name()))
        .ifPresent(property -> schema.addProperty(member.name(), documented(member, property)));
  }

  private static Schema documented(RecordComponentInfo member, Schema schema) {
    var written =
        member.type().name().equals(DECIMAL)
            ? OASFactory.createSchema().addType(SchemaType.STRING).pattern("-?\\d+(\\.\\d+)?")
            : schema;
    return isNullable(member) ? orNull(written) : written;
  }

  private static boolean isNullable(RecordComponentInfo component) {
    return Stream.concat(component.type().annotations().stream(), component.annotations().stream())
        .anyMatch(annotation -> annotation.name().equals(NULLABLE));
  }

  private static Schema orNull(Schema schema) {
    if (schema.getType() != null) {
      return Set.copyOf(schema.getType()).contains(SchemaType.NULL)
          ? schema
          : schema.addType(SchemaType.NULL);
    }
    return OASFactory.createSchema()
        .addAnyOf(schema)
        .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
  }
}
