package org.leadrelay.local.bench.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadrelay.local.part.StackFailure;

/**
 * Has a server log what one role does, with all parameters, for a scratch run over invented data.
 * Sessions that are open already do not notice.
 */
public final class Capture implements AutoCloseable {
  private static final Map<String, String> SETTINGS =
      Map.of(
          "log_statement", "all",
          "log_parameter_max_length", "-1",
          "log_error_verbosity", "default");

  private final String adminUrl;
  private final String role;
  private final Path log;

  private Capture(String adminUrl, String role, Path log) {
    this.adminUrl = adminUrl;
    this.role = role;
    this.log = log;
  }

  /**
   * Begins to log.
   *
   * @param adminUrl where a superuser connects
   * @param log where the server writes
   */
  public static Capture of(String adminUrl, String role, Path log) {
    var capture = new Capture(adminUrl, role, log);
    SETTINGS.forEach((name, value) ->
        capture.execute("alter role %s set %s = '%s'".formatted(role, name, value)));
    return capture;
  }

  /** The size of the log now: what is written from here on is of interest. */
  public long mark() {
    try {
      return Files.size(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The transactions committed since the mark in which a statement begins with this text. */
  public List<List<Logged>> transactions(long mark, String with) {
    var bySession = new HashMap<String, List<Logged>>();
    var committed = new ArrayList<List<Logged>>();
    for (var statement : StatementLog.statements(linesSince(mark))) {
      var open = bySession.computeIfAbsent(statement.session(), _ -> new ArrayList<>());
      if (statement.begins()) {
        open.clear();
      } else if (statement.commits()) {
        committed.add(List.copyOf(open));
        open.clear();
      } else {
        open.add(statement);
      }
    }
    return committed.stream()
        .filter(all -> all.stream().anyMatch(each -> each.sql().startsWith(with)))
        .toList();
  }

  @Override
  public void close() {
    SETTINGS.keySet().forEach(name -> execute("alter role %s reset %s".formatted(role, name)));
  }

  private List<String> linesSince(long mark) {
    try (var file = Files.newInputStream(log)) {
      file.skipNBytes(mark);
      return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void execute(String sql) {
    try (var connection = DriverManager.getConnection(adminUrl);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new StackFailure("Could not have the statements logged: " + e.getMessage(), e);
    }
  }
}
