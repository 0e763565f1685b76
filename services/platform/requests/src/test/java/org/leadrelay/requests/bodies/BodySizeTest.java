package org.leadrelay.requests.bodies;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.leadrelay.requests.trial.Api.NOTES;
import static org.leadrelay.requests.trial.Api.officer;
import static org.leadrelay.requests.trial.Api.refused;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.leadrelay.requests.trial.Wire;
import org.leadrelay.testkit.SuiteResource;

@QuarkusTest
@QuarkusTestResource(SuiteResource.class)
class BodySizeTest {

  private static final String CHECKED = NOTES + "/checked";
  private static final String JSON = "Content-Type: application/json";
  private static final int MEBIBYTE = 1 << 20;

  private static Response send(byte[] body, String coding) {
    return officer().header("Content-Encoding", coding).body(body).post(CHECKED);
  }

  private static byte[] gzip(byte[] clear) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(clear);
    }
    return out.toByteArray();
  }

  private static byte[] padded(String json, int length) {
    return (json + " ".repeat(length - json.length())).getBytes(UTF_8);
  }

  @Test
  void aBodyOfTheLimitIsTaken() {
    officer()
        .body(padded("{\"title\": \"a\"}", MEBIBYTE))
        .post(CHECKED)
        .then()
        .statusCode(200)
        .body("title", equalTo("a"));
  }

  @Test
  void aLargerBodyIsRefusedBeforeItIsSent() throws IOException {
    try (var wire = new Wire()) {
      var answer = wire.post(CHECKED, JSON, "Content-Length: " + (MEBIBYTE + 1)).answer();
      assertThat(answer).startsWith("HTTP/1.1 413 ").contains("TOO_LARGE");
    }
  }

  @Test
  void aBodyWithoutALengthIsCountedWhileItArrives() throws IOException {
    try (var wire = new Wire()) {
      wire.post(CHECKED, JSON, "Transfer-Encoding: chunked");
      for (int sent = 0; sent <= MEBIBYTE; sent += 64 * 1024) {
        wire.chunk(" ".repeat(64 * 1024));
      }
      assertThat(wire.answer()).startsWith("HTTP/1.1 413 ").contains("TOO_LARGE");
    }
  }

  @Test
  void anEndpointMayHaveALimitOfItsOwn() {
    officer()
        .body(padded("{\"title\": \"a\"}", 2 * MEBIBYTE))
        .post(NOTES + "/large")
        .then()
        .statusCode(200);
    refused(
        officer().body(padded("{\"title\": \"a\"}", 2 * MEBIBYTE + 1)).post(NOTES + "/large"),
        413,
        "TOO_LARGE");
  }

  @Test
  void theMemoryOfABodyIsGivenBackWhenItIsAnswered() {
    for (int n = 0; n < 5; n++) {
      officer()
          .body(padded("{\"title\": \"a\"}", 2 * MEBIBYTE))
          .post(NOTES + "/large")
          .then()
          .statusCode(200);
    }
  }

  @Test
  void aGzipBodyIsDecoded() throws IOException {
    send(gzip("{\"title\": \"a\"}".getBytes(UTF_8)), "gzip")
        .then()
        .statusCode(200)
        .body("title", equalTo("a"));
  }

  @Test
  void aGzipBodyThatGrowsBeyondTheLimitIsRefused() throws IOException {
    var incompressible = new byte[MEBIBYTE + 1];
    new Random(7).nextBytes(incompressible);
    refused(send(gzip(incompressible), "gzip"), 413, "TOO_LARGE");
  }

  @Test
  void aGzipBombIsRefused() throws IOException {
    refused(send(gzip(padded("{}", 512 * 1024)), "gzip"), 413, "TOO_LARGE");
  }

  @Test
  void aSmallBodyMayBeAsRegularAsItLikes() throws IOException {
    send(gzip(padded("{\"title\": \"a\"}", 60_000)), "gzip").then().statusCode(200);
  }

  @Test
  void whatIsNoGzipIsRefused() throws IOException {
    var whole = gzip("{\"title\": \"a\"}".getBytes(UTF_8));
    for (byte[] broken :
        new byte[][] {"{}".getBytes(UTF_8), Arrays.copyOf(whole, whole.length - 9)}) {
      refused(send(broken, "gzip"), 400, "VALIDATION_FAILED")
          .body("violations[0].code", equalTo("ENCODING"));
    }
  }

  @Test
  void anotherCodingIsRefused() {
    refused(send("{}".getBytes(UTF_8), "zstd"), 415, "UNSUPPORTED_MEDIA_TYPE")
        .header("Accept-Encoding", "gzip");
  }

  @Test
  void anEmptyBodyNeedsNoType() throws IOException {
    try (var wire = new Wire()) {
      var answer = wire.post(CHECKED, "Content-Length: 0", "Connection: close").answer();
      assertThat(answer).startsWith("HTTP/1.1 400 ").contains("\"/title\"");
    }
  }

  @Test
  void aBodyThatBreaksOffIsAnsweredInTime() throws IOException {
    try (var wire = new Wire()) {
      var answer = wire.post(CHECKED, JSON, "Content-Length: 100").send("{\"title\"").answer();
      assertThat(answer).startsWith("HTTP/1.1 408 ").contains("REQUEST_TIMEOUT");
    }
  }

  @Test
  void aStreamThatBreaksOffIsAnsweredInTime() throws IOException {
    try (var wire = new Wire()) {
      var answer = wire.post(NOTES + "/stream", JSON, "Content-Length: 100").send("abc").answer();
      assertThat(answer).startsWith("HTTP/1.1 408 ").contains("REQUEST_TIMEOUT");
    }
  }

  @Test
  void aStreamMayBeLargerThanAnyBody() {
    officer()
        .body(new byte[12 * MEBIBYTE])
        .post(NOTES + "/stream")
        .then()
        .statusCode(200)
        .body(equalTo(String.valueOf(12 * MEBIBYTE)));
  }
}
