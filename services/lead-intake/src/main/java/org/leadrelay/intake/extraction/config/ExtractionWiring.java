package org.leadrelay.intake.extraction.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.leadrelay.intake.extraction.Extractor;

/** Makes the extractor of this service. */
@ApplicationScoped
class ExtractionWiring {

  @Produces
  @Singleton
  Extractor extractor() {
    return new Extractor();
  }
}
