package org.leadrelay.local.bench.courier;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.SplittableRandom;
import java.util.UUID;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.UnexpectedAnswer;
import org.leadrelay.local.courier.SyntheticOutlet;
import org.leadrelay.local.courier.SyntheticWaybill;

/** Batches of right rows, each row a new parcel. */
final class Uploads {
  private final Bureau courier;
  private final Path file;
  private final SplittableRandom random = new SplittableRandom();
  private long number;

  /**
   * What came of an upload.
   *
   * @param batch its name
   */
  record Upload(String batch, double rowsASecond) {}

  /** Uploads of an outlet, which is registered now. */
  Uploads(Bureau courier, Path file) throws IOException, InterruptedException {
    this.courier = courier;
    this.file = file;
    courier
        .put(SyntheticOutlet.PATH, "application/json", SyntheticOutlet.JSON)
        .expectOneOf(200, 201);
  }

  /** Uploads so many rows; the time is from the first byte to the answer. */
  Upload once(int rows) throws IOException, InterruptedException {
    write(rows);
    var batch = "bench-" + UUID.randomUUID();
    var watch = new Stopwatch();
    var answer =
        courier
            .call(
                courier
                    .to("/api/v1/batches/" + batch)
                    .header("Content-Type", "application/x-ndjson")
                    .PUT(BodyPublishers.ofFile(file)))
            .expect(200);
    double took = watch.elapsed().toNanos() / 1e9;
    if (answer.json().path("accepted").asInt() != rows) {
      throw new UnexpectedAnswer("Not all accepted: " + answer.text() + firstRejection(batch));
    }
    return new Upload(batch, rows / took);
  }

  private String firstRejection(String batch) throws IOException, InterruptedException {
    var answer = courier.call(courier.to("/api/v1/batches/" + batch + "/rejections").GET());
    return answer.text().lines().findFirst().map(line -> ", first " + line).orElse("");
  }

  private void write(int rows) throws IOException {
    var acceptedAt = SyntheticWaybill.written(Instant.now().minus(5, ChronoUnit.MINUTES));
    try (var out = Files.newBufferedWriter(file)) {
      for (int n = 0; n < rows; n++) {
        out.write(
            new SyntheticWaybill(
                    SyntheticOutlet.COURIER, number++, acceptedAt, SyntheticOutlet.CODE)
                .line(random));
        out.write('\n');
      }
    }
  }
}
