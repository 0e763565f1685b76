package org.leadrelay.events.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AsyncApiTest {

  @TempDir Path folder;

  @Test
  void everySchemaIsAMessageOfItsTopic() throws IOException {
    write("org.a.moved.v1", "urn:leadrelay:event:org.a.moved.v1", "a.v1");
    write("org.a.seen.v1", "urn:leadrelay:event:org.a.seen.v1", "a.v1");
    write("org.b.moved.v1", "urn:leadrelay:event:org.b.moved.v1", "b.v1");
    Files.writeString(folder.resolve("asyncapi.yaml"), "not a schema");

    var document = AsyncApi.of(folder);

    assertThat(document)
        .startsWith("asyncapi: 3.0.0\n")
        .contains("  a.v1:\n    address: a.v1\n", "  b.v1:\n    address: b.v1\n")
        .contains("$ref: \"#/components/messages/org.a.seen.v1\"")
        .contains("$ref: ./org.b.moved.v1.json")
        .contains("summary: It moved.")
        .contains("- ce_sequence");
  }

  @Test
  void aSchemaUnderAnotherNameIsRefused() throws IOException {
    write("org.a.moved.v2", "urn:leadrelay:event:org.a.moved.v1", "a.v1");

    assertThatThrownBy(() -> AsyncApi.of(folder)).hasMessageContaining("org.a.moved.v2.json");
  }

  @Test
  void aSchemaWithoutTopicIsRefused() throws IOException {
    write("org.a.moved.v1", "urn:leadrelay:event:org.a.moved.v1", "");

    assertThatThrownBy(() -> AsyncApi.of(folder)).hasMessageContaining("x-topic");
  }

  private void write(String type, String id, String topic) throws IOException {
    Files.writeString(
        folder.resolve(type + ".json"),
        """
        {"$id": "%s", "title": "Moved", "description": "It moved.", "x-topic": "%s"}
        """
            .formatted(id, topic));
  }
}
