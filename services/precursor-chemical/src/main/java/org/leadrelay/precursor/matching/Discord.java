package org.leadrelay.precursor.matching;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.precursor.alarm.ClearAlarm;
import org.leadrelay.precursor.alarm.Explanation;
import org.leadrelay.precursor.alarm.Onset;
import org.leadrelay.precursor.alarm.Onset.Partner;
import org.leadrelay.precursor.alarm.Onset.Where;
import org.leadrelay.precursor.alarm.RaiseAlarm;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.alarm.Severity;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.substance.Category;

/** The alarms of shipments whose sides do not agree. */
@ApplicationScoped
public class Discord {

  private static final Explanation NO_RECEIPT =
      new Explanation("发货后未见收货记录", "What was dispatched was not received in time");
  private static final Explanation NO_DISPATCH =
      new Explanation("收货未见对应的发货记录", "What was received was not dispatched by anybody");
  private static final Explanation DIFFERENT =
      new Explanation("发货与收货数量不符，超出允差", "Seller and buyer differ by more than the tolerance");

  private final RaiseAlarm raising;
  private final ClearAlarm clearing;
  private final Sites sites;

  public Discord(RaiseAlarm raising, ClearAlarm clearing, Sites sites) {
    this.raising = raising;
    this.clearing = clearing;
    this.sites = sites;
  }

  /** One side alone, and its time is over. */
  UUID unmatched(Shipment shipment) {
    var sent = shipment.onlySent();
    var at = sent ? shipment.sentAt() : shipment.receivedAt();
    return raising.raise(
        new Onset(
            sent ? Rule.UNMATCHED_DISPATCH : Rule.UNMATCHED_RECEIPT,
            severity(shipment),
            sent
                ? where(shipment.parties().sellerSite(), shipment.parties().buyerSite())
                : where(shipment.parties().buyerSite(), shipment.parties().sellerSite()),
            shipment.substance(),
            shipment.consignment().toString(),
            Objects.requireNonNull(at),
            Map.of(
                "consignment",
                shipment.consignment().toString(),
                sent ? "sentG" : "receivedG",
                (sent ? shipment.expected() : shipment.received()).toString()),
            sent ? NO_RECEIPT : NO_DISPATCH));
  }

  /** Both sides, which may be one shipment; the alarm is at the seller's site. */
  UUID mismatch(Shipment dispatch, Shipment receipt) {
    var evidence = new LinkedHashMap<String, String>();
    evidence.put("consignment", dispatch.consignment().toString());
    evidence.put("receivedUnder", receipt.consignment().toString());
    evidence.put("sentG", dispatch.expected().toString());
    evidence.put("receivedG", receipt.received().toString());
    evidence.put("differenceG", receipt.received().minus(dispatch.expected()).toString());
    evidence.put("toleranceG", dispatch.category().tolerance(dispatch.sent()).toString());
    return raising.raise(
        new Onset(
            Rule.QUANTITY_MISMATCH,
            severity(dispatch),
            where(dispatch.parties().sellerSite(), receipt.parties().buyerSite()),
            dispatch.substance(),
            dispatch.consignment().toString(),
            Objects.requireNonNull(
                receipt.receivedAt() == null ? dispatch.sentAt() : receipt.receivedAt()),
            evidence,
            DIFFERENT));
  }

  /** Whatever was wrong with it is so no longer. */
  void over(Shipment shipment) {
    var subject = shipment.consignment().toString();
    var parties = shipment.parties();
    clear(Rule.UNMATCHED_DISPATCH, parties.sellerSite(), subject);
    clear(Rule.QUANTITY_MISMATCH, parties.sellerSite(), subject);
    clear(Rule.UNMATCHED_RECEIPT, parties.buyerSite(), subject);
  }

  private void clear(Rule rule, @Nullable UUID site, String subject) {
    if (site != null) {
      clearing.clear(new Onset.Key(rule, site, subject));
    }
  }

  private Where where(@Nullable UUID own, @Nullable UUID partner) {
    return Where.at(sites.find(Objects.requireNonNull(own)).orElseThrow())
        .with(Optional.ofNullable(partner).flatMap(sites::find).map(Partner::of).orElse(null));
  }

  private static Severity severity(Shipment shipment) {
    return shipment.category() == Category.I ? Severity.URGENT : Severity.NORMAL;
  }
}
