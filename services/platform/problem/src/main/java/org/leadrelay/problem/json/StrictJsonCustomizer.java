package org.leadrelay.problem.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** Makes the application's mapper strict, after Quarkus' own and any other customizer. */
@Singleton
final class StrictJsonCustomizer implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    StrictJson.apply(mapper);
  }

  @Override
  public int priority() {
    return MINIMUM_PRIORITY;
  }
}
