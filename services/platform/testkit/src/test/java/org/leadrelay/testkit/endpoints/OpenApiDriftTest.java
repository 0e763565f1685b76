package org.leadrelay.testkit.endpoints;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenApiDriftTest {

  private static final String NOW =
      """
      openapi: 3.1.0
      paths:
        /api/v1/handoffs:
          get: {summary: 收件箱, responses: {"200": {description: "yes"}}}
          post: {summary: Send, tags: [a, b]}
      """;

  @TempDir Path folder;

  @Test
  void theSameInAnotherOrderAndFormatIsNoDrift() throws IOException {
    var file =
        checkedIn(
            "api.json",
            """
            {"paths": {"/api/v1/handoffs": {
                "post": {"tags": ["a", "b"], "summary": "Send"},
                "get": {"summary": "收件箱", "responses": {"200": {"description": "yes"}}}}},
             "openapi": "3.1.0"}
            """);

    assertThatCode(() -> OpenApiDrift.check(NOW, file, false)).doesNotThrowAnyException();
  }

  @Test
  void everyPlaceThatDiffersIsNamedAndTheFileStays() throws IOException {
    var before =
        """
        openapi: 3.1.0
        paths:
          /api/v1/handoffs:
            get: {summary: Inbox, responses: {"200": {description: "yes"}}}
            delete: {}
            post: {summary: Send, tags: [a]}
        """;
    var file = checkedIn("api.yaml", before);

    assertThatThrownBy(() -> OpenApiDrift.check(NOW, file, false))
        .isInstanceOf(AssertionError.class)
        .hasMessageContainingAll(
            "api.yaml is not what the code says, in 3 places",
            "-Dleadrelay.update-docs=true",
            "/paths/~1api~1v1~1handoffs/delete: {}, now nothing",
            "/paths/~1api~1v1~1handoffs/get/summary: \"Inbox\", now \"收件箱\"",
            "/paths/~1api~1v1~1handoffs/post/tags/1: nothing, now \"b\"");
    assertThat(file).hasContent(before);
  }

  @Test
  void aDocumentThatIsNotThereIsADrift() {
    assertThatThrownBy(() -> OpenApiDrift.check(NOW, folder.resolve("none.yaml")))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("nothing, now");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/api/handoff.yaml", "docs/api/handoff.json"})
  void onDemandTheFileIsWrittenAndFitsFromThenOn(String name) throws IOException {
    var file = folder.resolve(name);

    OpenApiDrift.check(NOW, file, true);

    assertThatCode(() -> OpenApiDrift.check(NOW, file, false)).doesNotThrowAnyException();
    assertThat(Files.readString(file)).contains("收件箱").endsWith("\n").doesNotContain("---");
  }

  @Test
  void whatDoesNotDriftIsNotWrittenAnew() throws IOException {
    var file = checkedIn("api.yaml", "# by hand\n" + NOW);

    OpenApiDrift.check(NOW, file, true);

    assertThat(Files.readString(file)).startsWith("# by hand");
  }

  @Test
  void whatIsNoDocumentIsRefused() {
    assertThatThrownBy(() -> OpenApiDrift.check("{\"", folder.resolve("api.yaml")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Path checkedIn(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }
}
