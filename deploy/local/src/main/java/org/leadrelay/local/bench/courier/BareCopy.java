package org.leadrelay.local.bench.courier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.part.StackFailure;
import org.postgresql.PGConnection;

/** What PostgreSQL alone makes of the rows of a batch: one COPY, in the binary format. */
final class BareCopy implements AutoCloseable {
  private static final String OF_BATCH =
      "waybill where batch = (select id from batch where name = '%s')";

  private final Connection stored;
  private final Connection bare;
  private final Path file;

  /**
   * Connects.
   *
   * @param storedUrl of the service's database, as its owner
   * @param bareUrl of a database of the same shape, as the service's role
   * @param file that the rows pass through
   */
  BareCopy(String storedUrl, String bareUrl, Path file) throws SQLException {
    this.stored = DriverManager.getConnection(storedUrl);
    this.bare = DriverManager.getConnection(bareUrl);
    this.file = file;
  }

  /**
   * Copies the rows of that batch into the same partitions of the bare database.
   *
   * @return rows a second
   */
  double copy(String batch, int rows) throws SQLException, IOException {
    try (var out = Files.newOutputStream(file)) {
      stored.unwrap(PGConnection.class).getCopyAPI().copyOut(rowsOf(batch), out);
    }
    var day = day(batch);
    try (var ensure = bare.prepareStatement("select ensure_waybill_day(cast(? as date), 1)")) {
      ensure.setString(1, day);
      ensure.executeQuery().close();
    }
    var partition = "waybill_" + day.replace("-", "");
    long copied;
    double took;
    try (var in = Files.newInputStream(file)) {
      var watch = new Stopwatch();
      copied =
          bare.unwrap(PGConnection.class)
              .getCopyAPI()
              .copyIn("copy " + partition + " from stdin (format binary)", in, 1 << 16);
      took = watch.elapsed().toNanos() / 1e9;
    } finally {
      Files.delete(file);
    }
    if (copied != rows) {
      throw new StackFailure("%d of %d rows were copied.".formatted(copied, rows));
    }
    return rows / took;
  }

  private static String rowsOf(String batch) {
    return "copy (select * from %s order by waybill_no) to stdout (format binary)"
        .formatted(OF_BATCH.formatted(batch));
  }

  private String day(String batch) throws SQLException {
    try (var statement = stored.createStatement();
        var row =
            statement.executeQuery("select min(day), max(day) from " + OF_BATCH.formatted(batch))) {
      row.next();
      if (!row.getString(1).equals(row.getString(2))) {
        throw new StackFailure("The batch lies on two days.");
      }
      return row.getString(1);
    }
  }

  @Override
  public void close() throws SQLException {
    stored.close();
    bare.close();
  }
}
