package org.leadrelay.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SuiteResourceTest {

  @Test
  void theApplicationGetsADatabaseOfItsOwnAndAnEmptyKeyFolder() {
    var resource = new SuiteResource();

    var config = resource.start();

    var keys = Path.of(config.get("leadrelay.sealing.keys"));
    try (var database = SuiteResource.database()) {
      assertThat(config)
          .containsEntry("quarkus.datasource.jdbc.url", database.jdbcUrl())
          .containsEntry("quarkus.datasource.username", "leadrelay_service")
          .containsEntry("kafka.bootstrap.servers", TestKafka.bootstrapServers());
      assertThat(database.jdbcUrl()).contains("logServerErrorDetail=false");
      assertThat(keys).isEmptyDirectory();
    }
    resource.stop();
    assertThat(keys).doesNotExist();
  }
}
