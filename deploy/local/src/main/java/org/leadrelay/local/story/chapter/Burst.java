package org.leadrelay.local.story.chapter;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.BureauDesk;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.part.StackFailure;

/** Many leads sent at once, each under an idempotency key of its own. */
final class Burst {
  private static final int SENDERS = 4;
  private static final long PATIENCE_SECONDS = 30;

  private final BureauDesk desk;
  private final List<Parcel> parcels;
  private final Map<Parcel, Answer> answered = new ConcurrentHashMap<>();

  /** A lead and the key under which it is sent, however often. */
  record Parcel(Lead lead, String key) {}

  Burst(BureauDesk desk, int size) {
    this.desk = desk;
    this.parcels =
        Stream.generate(() -> new Parcel(Lead.draw(), UUID.randomUUID().toString()))
            .limit(size)
            .toList();
  }

  /**
   * Sends all, several at a time, until the service no longer answers.
   *
   * @param count after so many answers
   * @param accident happens while the others are on their way
   */
  void send(int count, Runnable accident) throws InterruptedException {
    var enough = new CountDownLatch(count);
    try (var threads = Executors.newFixedThreadPool(SENDERS, Thread.ofVirtual().factory())) {
      parcels.forEach(parcel -> threads.execute(() -> send(parcel, enough)));
      if (!enough.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw new StackFailure("The service did not answer %d leads in time.".formatted(count));
      }
      accident.run();
    }
  }

  /** Sends everything once more, under the same keys. */
  Map<Parcel, Answer> sendAgain() throws IOException, InterruptedException {
    var again = new ConcurrentHashMap<Parcel, Answer>();
    for (var parcel : parcels) {
      again.put(parcel, desk.send(parcel.lead(), Places.JIANGSU, parcel.key()).expect(201));
    }
    return again;
  }

  /** What was answered before the accident. */
  Map<Parcel, Answer> answered() {
    return Map.copyOf(answered);
  }

  Collection<String> leads() {
    return parcels.stream().map(parcel -> parcel.lead().reference()).collect(Collectors.toSet());
  }

  private void send(Parcel parcel, CountDownLatch enough) {
    try {
      answered.put(parcel, desk.send(parcel.lead(), Places.JIANGSU, parcel.key()).expect(201));
      enough.countDown();
    } catch (IOException e) {
      // The service is gone; whether it had stored this one is what the story asks later.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
