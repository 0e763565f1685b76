package org.leadrelay.local.part;

import java.nio.file.Path;
import java.util.Locale;

/**
 * The services that the stack runs, one line each: the folder under {@code services/} and the
 * port's distance from the base. The constant's name gives the database, its roles and the names in
 * {@code suite.env}.
 */
public enum SuiteService {
  INTAKE("lead-intake", 10),
  HANDOFF("cross-region-handoff", 11),
  COURIER("courier-check", 12),
  PRECURSOR("precursor-chemical", 13);

  private final String folder;
  private final int portOffset;

  SuiteService(String folder, int portOffset) {
    this.folder = folder;
    this.portOffset = portOffset;
  }

  /** The name people use: {@code cross-region-handoff}. */
  public String folder() {
    return folder;
  }

  int portOffset() {
    return portOffset;
  }

  public String database() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role that owns the schema; migrations run as it. */
  public String ownerRole() {
    return database() + "_owner";
  }

  /** The role that the service runs as; it can read and write rows, never alter the schema. */
  public String serviceRole() {
    return database() + "_service";
  }

  /** The packaged service as the build leaves it. */
  Path packaged(Path project) {
    return project.resolve("services").resolve(folder).resolve("target/quarkus-app");
  }
}
