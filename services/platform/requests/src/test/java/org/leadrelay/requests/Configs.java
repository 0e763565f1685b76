package org.leadrelay.requests;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;

/** The configuration with its defaults, but for some values. */
public final class Configs {

  private Configs() {}

  /** Keys without {@code leadrelay.requests}. */
  public static RequestsConfig with(Map<String, String> values) {
    var builder =
        new SmallRyeConfigBuilder().addDiscoveredConverters().withMapping(RequestsConfig.class);
    values.forEach((key, value) -> builder.withDefaultValue("leadrelay.requests." + key, value));
    return builder.build().getConfigMapping(RequestsConfig.class);
  }
}
