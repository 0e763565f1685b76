package org.leadrelay.precursor.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leadrelay.precursor.enterprise.Cast.BUYER;
import static org.leadrelay.precursor.enterprise.Cast.SELLER;
import static org.leadrelay.precursor.enterprise.Cast.TREE;
import static org.leadrelay.precursor.paper.Deals.flow;
import static org.leadrelay.precursor.paper.Deals.limited;
import static org.leadrelay.precursor.paper.Deals.paper;
import static org.leadrelay.precursor.paper.Flow.Kind.DISPATCH;
import static org.leadrelay.precursor.paper.Flow.Kind.RECEIVE;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeTry;
import org.leadrelay.precursor.substance.Mass;

/** Whatever is done in whatever order, no use of a paper is had by two consignments. */
class NeverTwiceTest {

  private static final Mass LOAD = Mass.kilograms(10);

  /** What can be done to a consignment. */
  enum Step {
    RESERVE,
    RELEASE,
    DISPATCH_IT,
    RECEIVE_IT,
    TAKE_BACK_DISPATCH,
    TAKE_BACK_RECEIPT
  }

  private InMemoryPapers register = new InMemoryPapers();
  private Papers papers = new CheckPapers(register, TREE);

  /** Each try begins with nothing used. */
  @BeforeTry
  void emptyRegister() {
    register = new InMemoryPapers();
    papers = new CheckPapers(register, TREE);
  }

  @Property(tries = 500)
  void aReservationIsNeverUsedTwice(
      @ForAll @IntRange(min = 1, max = 3) int uses,
      @ForAll @Size(max = 40) List<@IntRange(max = 4) Integer> consignments,
      @ForAll @Size(min = 40, max = 40) List<Step> steps) {
    var purchase = limited(paper(PaperKind.PURCHASE_FILING, BUYER, "II-2"), uses, null);
    var transport = paper(PaperKind.TRANSPORT_PERMIT, SELLER, "II-2");
    register.add(purchase);
    register.add(transport);
    register.add(paper(PaperKind.SALE_FILING, SELLER, "II-2"));
    var keys = List.of(key(), key(), key(), key(), key());
    for (int i = 0; i < consignments.size(); i++) {
      var key = keys.get(consignments.get(i));
      take(steps.get(i), key, purchase, transport);
      assertThat(register.balance(purchase.id()).used()).isLessThanOrEqualTo(uses);
      assertThat(holders(keys, purchase)).hasSizeLessThanOrEqualTo(uses);
    }
    keys.forEach(papers::release);
    for (var key : keys) {
      register.usesUnder(key).forEach(use -> register.put(use.release()));
    }
    assertThat(register.balance(purchase.id()).usesLeft()).contains((long) uses);
  }

  private void take(Step step, UUID key, Paper purchase, Paper transport) {
    var dispatch = flow(DISPATCH, "II-2", LOAD, key, purchase, transport);
    var receipt = flow(RECEIVE, "II-2", LOAD, key, purchase);
    switch (step) {
      case RESERVE -> papers.reserve(dispatch);
      case RELEASE -> papers.release(key);
      case DISPATCH_IT -> papers.use(dispatch);
      case RECEIVE_IT -> papers.use(receipt);
      case TAKE_BACK_DISPATCH -> papers.takeBack(dispatch);
      case TAKE_BACK_RECEIPT -> papers.takeBack(receipt);
    }
  }

  /** The uses that are live, by whoever asks for them. */
  private Set<UUID> holders(List<UUID> keys, Paper paper) {
    var live = new HashSet<UUID>();
    for (var key : keys) {
      register.usesUnder(key).stream()
          .filter(use -> use.paper().equals(paper.id()) && use.live())
          .forEach(use -> live.add(use.key()));
    }
    return live;
  }

  private static UUID key() {
    return UUID.randomUUID();
  }
}
