package org.leadrelay.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.leadrelay.testkit.synth.Disguise;
import org.leadrelay.testkit.synth.Search;

/**
 * Values that nothing else contains, to be put into a system as personal data and then looked for
 * in all that it wrote: logs, traces, metrics, topics, tables.
 *
 * @param name of a person
 * @param phone mobile number
 * @param residentId 18 characters
 * @param address where the person lives
 */
public record Markers(String name, String phone, String residentId, String address) {

  /** Values that are the same in every run. */
  public static Markers seeded(long seed) {
    var synth = Synth.seeded(seed);
    return new Markers(synth.name(6), synth.mobile(), synth.residentId(), synth.address());
  }

  /**
   * Looks for every marker in every form: as text of any usual encoding, escaped as in JSON and in
   * URLs, and in Base64 and hexadecimal digits of any alignment and case.
   *
   * @param places files, or folders with all files below them
   * @throws AssertionError when a marker is found, saying where and in which form; also when there
   *     was nothing to look through
   */
  public void assertAbsent(Path... places) {
    var found = new ArrayList<String>();
    long looked = 0;
    for (var place : places) {
      for (var file : filesIn(place)) {
        try (var content = Files.newInputStream(file)) {
          looked += search().in(file.toString(), content, found);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    refuse(found, looked);
  }

  /**
   * The same for bytes from elsewhere.
   *
   * @param origin names them in the message
   */
  public void assertAbsent(String origin, byte[] content) {
    var found = new ArrayList<String>();
    try (InputStream in = new ByteArrayInputStream(content)) {
      refuse(found, search().in(origin, in, found));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The same for the rows of all tables.
   *
   * @param database with the rights to read them
   */
  public void assertAbsent(DataSource database) throws SQLException {
    for (var table :
        column(database, "select tablename from pg_tables where schemaname = 'public'")) {
      var rows = column(database, "select t::text from \"%s\" t".formatted(table));
      if (!rows.isEmpty()) {
        assertAbsent("table " + table, String.join("\n", rows).getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private static List<String> column(DataSource database, String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      var values = new ArrayList<String>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  private Search search() {
    return new Search(
        Stream.of(
                Disguise.all("name", name),
                Disguise.all("phone", phone),
                Disguise.all("resident ID", residentId),
                Disguise.all("address", address))
            .flatMap(List::stream)
            .toList());
  }

  private static List<Path> filesIn(Path place) {
    try (var files = Files.walk(place)) {
      return files.filter(Files::isRegularFile).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void refuse(List<String> found, long looked) {
    if (!found.isEmpty()) {
      throw new AssertionError("Markers came out:\n" + String.join("\n", found));
    }
    if (looked == 0) {
      throw new AssertionError("There was nothing to look through");
    }
  }
}
