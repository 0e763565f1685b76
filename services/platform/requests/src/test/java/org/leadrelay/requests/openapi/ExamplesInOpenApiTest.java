package org.leadrelay.requests.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExamplesInOpenApiTest {

  private static final ClassLoader ONE_FILE =
      new ClassLoader() {
        @Override
        public @Nullable InputStream getResourceAsStream(String name) {
          return name.equals("openapi/send.json")
              ? new ByteArrayInputStream(
                  "{\"request\": {\"grams\": 5}, \"answers\": {\"201\": {\"id\": 1}, \"299\": {}}}"
                      .getBytes(StandardCharsets.UTF_8))
              : null;
        }
      };

  private final Content sent = json();
  private final Content answered = json();

  private static Content json() {
    return OASFactory.createContent()
        .addMediaType("application/json", OASFactory.createMediaType());
  }

  private static @Nullable Object example(Content content) {
    return content.getMediaType("application/json").getExample();
  }

  private void filter(Operation operation) {
    operation
        .requestBody(OASFactory.createRequestBody().content(sent))
        .responses(
            OASFactory.createAPIResponses()
                .addAPIResponse("201", OASFactory.createAPIResponse().content(answered))
                .addAPIResponse("299", OASFactory.createAPIResponse()));
    new ExamplesInOpenApi(ONE_FILE)
        .filterOpenAPI(
            OASFactory.createOpenAPI()
                .paths(
                    OASFactory.createPaths()
                        .addPathItem("/parcels", OASFactory.createPathItem().POST(operation))));
  }

  @Test
  void theFileOfAnOperationShowsWhatIsSentAndAnswered() {
    filter(OASFactory.createOperation().operationId("send"));

    assertThat(example(sent)).isEqualTo(Map.of("grams", 5));
    assertThat(example(answered)).isEqualTo(Map.of("id", 1));
  }

  @Test
  void anOperationWithoutAFileOrANameStaysAsItIs() {
    filter(OASFactory.createOperation().operationId("other"));
    filter(OASFactory.createOperation());

    assertThat(example(sent)).isNull();
    assertThat(example(answered)).isNull();
  }

  @Test
  void anEmptyDocumentStaysEmpty() {
    var document = OASFactory.createOpenAPI();

    new ExamplesInOpenApi(ONE_FILE).filterOpenAPI(document);

    assertThat(document.getPaths()).isNull();
  }
}
