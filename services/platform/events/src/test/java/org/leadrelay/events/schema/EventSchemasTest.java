package org.leadrelay.events.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leadrelay.events.Occurrence.TYPE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.leadrelay.events.log.EventJson;

class EventSchemasTest {

  private final EventSchemas schemas = new EventSchemas(EventSchemasTest.class.getClassLoader());

  @Test
  void aTypeIsKnownByItsSchema() {
    assertThat(schemas.knows(TYPE)).isTrue();
    assertThat(schemas.knows("org.leadrelay.test.unknown.v1")).isFalse();
    assertThat(schemas.knows("../events/" + TYPE)).isFalse();
  }

  @Test
  void whatKeepsToItsSchemaHasNoViolations() throws Exception {
    assertThat(schemas.violationsWhenWritten(TYPE, json("{\"n\":1}"))).isEmpty();
    assertThat(schemas.violationsWhenRead(TYPE, json("{\"n\":1}"))).isEmpty();
  }

  @Test
  void aViolationTellsWhereAndWhatAndNoValue() throws Exception {
    var secret = json("{\"n\":\"13800000000\"}");

    assertThat(schemas.violationsWhenRead(TYPE, secret)).containsExactly("/n type");
    assertThat(schemas.violationsWhenRead(TYPE, json("{}"))).containsExactly(" required");
  }

  @Test
  void anAddedFieldBindsWritersAndNotReaders() throws Exception {
    var newer = json("{\"n\":1,\"added\":true,\"where\":{\"code\":\"880000\",\"added\":1}}");

    assertThat(schemas.violationsWhenRead(TYPE, newer)).isEmpty();
    assertThat(schemas.violationsWhenWritten(TYPE, newer)).hasSize(2);
  }

  @Test
  void theCheckBeforeAppendingRefusesWhatBreaksTheSchema() {
    schemas.check(TYPE, "{\"n\":1}");

    assertThatThrownBy(() -> schemas.check(TYPE, "{\"n\":0}")).hasMessageContaining("/n minimum");
    assertThatThrownBy(() -> schemas.check("org.leadrelay.test.unknown.v1", "{}"))
        .hasMessageContaining("No schema");
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return EventJson.MAPPER.readTree(text);
  }
}
