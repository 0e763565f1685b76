package org.leadrelay.local.drill.loop.work;

import java.util.ArrayList;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.leadrelay.local.bureau.Lead;
import org.leadrelay.local.drill.handoff.cycle.Claims;
import org.leadrelay.local.drill.load.Load;
import org.leadrelay.local.drill.load.WorksTogether;
import org.leadrelay.local.drill.loop.evidence.Told;

/**
 * In each round some leads are found and one phone is asked to be watched for, some goods are short
 * on arrival; a courier carries a parcel of somebody who is watched for since an earlier round, and
 * officers look at a candidate.
 */
public final class LoopLoad implements Load {
  private static final int MOST_LEADS = 3;
  private static final int MOST_DELIVERIES = 2;

  private final String name;
  private final Callers callers;
  private final Told told;
  private final Claims handoffs;
  private final WatchedPhones watched = new WatchedPhones();
  private int drawn;

  /**
   * A load.
   *
   * @param name by which leads, batches and postings are known
   * @param told gets what clients are told
   * @param handoffs gets what they are told of handoffs
   */
  public LoopLoad(String name, Callers callers, Told told, Claims handoffs) {
    this.name = name;
    this.callers = callers;
    this.told = told;
    this.handoffs = handoffs;
  }

  @Override
  public Work draw(RandomGenerator random) {
    var works = new ArrayList<Work>();
    for (int i = random.nextInt(1, MOST_LEADS + 1); i > 0; i--) {
      works.add(new LeadCrosses(callers, told, handoffs, found(random), key(random)));
    }
    works.add(new PhoneIsWatchedFor(callers, told, watched, found(random), key(random)));
    watched
        .draw(random)
        .ifPresent(phone ->
            works.add(
                new ParcelIsCarried(
                    callers, told, phone, watched.count(), Parcels.draw(next(), phone, random))));
    works.add(new CandidateIsReviewed(callers, told, random.nextBoolean()));
    for (int i = random.nextInt(1, MOST_DELIVERIES + 1); i > 0; i--) {
      works.add(new DeliveryIsShort(callers, told, next(), key(random)));
    }
    return new WorksTogether(works);
  }

  private Lead found(RandomGenerator random) {
    return Lead.draw(next(), random);
  }

  private String next() {
    drawn++;
    return "%s-L%d".formatted(name, drawn);
  }

  private static UUID key(RandomGenerator random) {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
