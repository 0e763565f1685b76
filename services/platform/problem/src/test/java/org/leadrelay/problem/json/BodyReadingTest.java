package org.leadrelay.problem.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BodyReadingTest {

  private final BodyReading reading = new BodyReading();

  @Test
  void aBodyThatIsReadIsPassedOn() throws IOException {
    assertThat(reading.aroundReadFrom(reader("body", null))).isEqualTo("body");
  }

  @Test
  void whatJacksonRefusesIsMalformedAlsoInsideTheFrameworksWrapper() {
    var refused = new JsonParseException(null, "oops");
    assertThatThrownBy(() -> reading.aroundReadFrom(reader(null, refused)))
        .hasMessage("VALIDATION_FAILED");
    assertThatThrownBy(
            () -> reading.aroundReadFrom(reader(null, new WebApplicationException(refused, 400))))
        .hasMessage("VALIDATION_FAILED");
  }

  @Test
  void aBodyThatDoesNotArriveIsATimeout() {
    assertThatThrownBy(
            () -> reading.aroundReadFrom(reader(null, new IOException("Read timed out"))))
        .hasMessage("REQUEST_TIMEOUT");
  }

  @Test
  void otherFailuresStayWhatTheyAre() {
    var broken = new IOException("reset");
    var teapot = new WebApplicationException(418);
    assertThatThrownBy(() -> reading.aroundReadFrom(reader(null, broken))).isSameAs(broken);
    assertThatThrownBy(() -> reading.aroundReadFrom(reader(null, teapot))).isSameAs(teapot);
  }

  private static ReaderInterceptorContext reader(
      @Nullable Object body, @Nullable Exception failure) {
    return (ReaderInterceptorContext)
        Proxy.newProxyInstance(
            BodyReadingTest.class.getClassLoader(),
            new Class<?>[] {ReaderInterceptorContext.class},
            (proxy, method, arguments) -> {
              if (failure != null) {
                throw failure;
              }
              return body;
            });
  }
}
