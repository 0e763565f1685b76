package org.leadrelay.requests.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.Index;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TypesInOpenApiTest {

  record Parcel(String number, @Nullable String remark, @Nullable Box box, BigDecimal grams) {}

  @org.eclipse.microprofile.openapi.annotations.media.Schema(name = "Crate")
  record Box(@Nullable Integer grams) {}

  /** Two records of one simple name. */
  static final class First {
    record Twin(@Nullable String word) {}
  }

  static final class Second {
    record Twin(@Nullable String word, String other) {}
  }

  private static Schema text() {
    return OASFactory.createSchema().addType(SchemaType.STRING);
  }

  private static Schema filtered(String name, Schema schema) throws IOException {
    var document =
        OASFactory.createOpenAPI()
            .components(OASFactory.createComponents().addSchema(name, schema));
    var index = Index.of(Parcel.class, Box.class, First.Twin.class, Second.Twin.class);
    new TypesInOpenApi(index).filterOpenAPI(document);
    return Objects.requireNonNull(document.getComponents().getSchemas().get(name));
  }

  private static Schema member(Schema schema, String name) {
    return Objects.requireNonNull(schema.getProperties().get(name));
  }

  private static Schema parcel() {
    return OASFactory.createSchema()
        .addProperty("number", text())
        .addProperty("remark", text())
        .addProperty("box", OASFactory.createSchema().ref("#/components/schemas/Crate"))
        .addProperty("grams", OASFactory.createSchema().addType(SchemaType.NUMBER));
  }

  @Test
  void aMemberThatMayBeNullSaysSo() throws IOException {
    var parcel = filtered("Parcel", parcel());

    assertThat(member(parcel, "number").getType()).containsExactly(SchemaType.STRING);
    assertThat(member(parcel, "remark").getType())
        .containsExactly(SchemaType.STRING, SchemaType.NULL);
    assertThat(member(parcel, "box").getAnyOf())
        .extracting(Schema::getRef, Schema::getType)
        .containsExactly(
            tuple("#/components/schemas/Crate", null), tuple(null, List.of(SchemaType.NULL)));
  }

  @Test
  void aDecimalIsAString() throws IOException {
    assertThat(member(filtered("Parcel", parcel()), "grams").getType())
        .containsExactly(SchemaType.STRING);
  }

  @Test
  void anotherSchemaOfThatNameIsLeftAsItIs() throws IOException {
    var other = OASFactory.createSchema().addProperty("remark", text());

    assertThat(member(filtered("Parcel", other), "remark").getType())
        .containsExactly(SchemaType.STRING);
  }

  @Test
  void aRecordIsFoundByTheNameOfItsSchema() throws IOException {
    var grams = OASFactory.createSchema().addType(SchemaType.INTEGER);

    var crate = filtered("Crate", OASFactory.createSchema().addProperty("grams", grams));

    assertThat(member(crate, "grams").getType()).contains(SchemaType.NULL);
  }

  @Test
  void twoRecordsOfOneNameAreToldApartByTheirMembers() throws IOException {
    var second =
        filtered(
            "Twin1",
            OASFactory.createSchema().addProperty("word", text()).addProperty("other", text()));

    assertThat(member(second, "word").getType()).contains(SchemaType.NULL);
    assertThat(member(second, "other").getType()).containsExactly(SchemaType.STRING);
  }

  @Test
  void aJurisdictionIsItsCode() throws IOException {
    var jurisdiction =
        filtered(
            "Jurisdiction",
            OASFactory.createSchema().addType(SchemaType.OBJECT).addProperty("code", text()));

    assertThat(jurisdiction.getType()).containsExactly(SchemaType.STRING);
    assertThat(jurisdiction.getPattern()).isEqualTo("\\d{6}");
    assertThat(jurisdiction.getProperties()).isNull();
  }

  @Test
  void aDocumentWithoutSchemasStaysAsItIs() throws IOException {
    var document = OASFactory.createOpenAPI();

    new TypesInOpenApi(Index.of(Parcel.class)).filterOpenAPI(document);

    assertThat(document.getComponents()).isNull();
  }
}
