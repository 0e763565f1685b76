package org.leadrelay.operation.database;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.Config;
import org.leadrelay.access.production.ProductionRule;

/** PostgreSQL quotes the values of a violated key; its driver must not pass them into logs. */
@Singleton
final class ErrorsWithoutValues implements ProductionRule {

  private static final String DEFAULT_URL = "quarkus.datasource.jdbc.url";

  /** As in configuration files and as in environment variables. */
  private static final Pattern URL =
      Pattern.compile(".*(jdbc[._]url|direct[-_]url)", Pattern.CASE_INSENSITIVE);

  private static final Pattern SILENT = Pattern.compile(".*[?&]logServerErrorDetail=false(&.*)?");

  private final Config config;

  ErrorsWithoutValues(Config config) {
    this.config = config;
  }

  @Override
  public List<String> objections() {
    var keys = new TreeSet<>(List.of(DEFAULT_URL));
    config.getPropertyNames().forEach(name -> addIfUrl(name, keys));
    return keys.stream()
        .filter(this::isLoud)
        .map(key -> key + " lacks logServerErrorDetail=false")
        .toList();
  }

  private static void addIfUrl(String name, Set<String> keys) {
    if (URL.matcher(name).matches()) {
      keys.add(name);
    }
  }

  private boolean isLoud(String key) {
    return config
        .getOptionalValue(key, String.class)
        .filter(url -> !SILENT.matcher(url).matches())
        .isPresent();
  }
}
