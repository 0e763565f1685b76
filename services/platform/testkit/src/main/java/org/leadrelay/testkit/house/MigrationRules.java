package org.leadrelay.testkit.house;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.leadrelay.testkit.database.MigrationFiles;
import org.leadrelay.testkit.database.MigrationFiles.MigrationFile;

/** What Flyway would find only when it runs. */
final class MigrationRules {

  private static final Pattern SEPARATOR = Pattern.compile("__");

  private MigrationRules() {}

  static HouseRule oneVersionEach() {
    return oneVersionEach(MigrationFiles.onClassPath());
  }

  static HouseRule oneVersionEach(MigrationFiles migrations) {
    return new HouseRule(
        "no two migrations have one version",
        Optional.of(Concern.MIGRATIONS),
        _ -> verdict(migrations));
  }

  private static Verdict verdict(MigrationFiles migrations) {
    return migrations.files().isEmpty()
        ? new Verdict.GovernsNobody()
        : Verdict.of(
            migrations.files().stream()
                .collect(groupingBy(MigrationRules::version, TreeMap::new, toList()))
                .values()
                .stream()
                .filter(same -> same.size() > 1)
                .map(MigrationRules::fault)
                .toList());
  }

  private static String version(MigrationFile file) {
    return SEPARATOR.split(file.name(), 2)[0];
  }

  private static String fault(List<MigrationFile> same) {
    return same.stream()
        .map(file -> "%s of %s".formatted(file.name(), file.origin()))
        .collect(joining(" has the version of "));
  }
}
