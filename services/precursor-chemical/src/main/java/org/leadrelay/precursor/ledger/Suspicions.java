package org.leadrelay.precursor.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.precursor.alarm.ClearAlarm;
import org.leadrelay.precursor.alarm.Explanation;
import org.leadrelay.precursor.alarm.Onset;
import org.leadrelay.precursor.alarm.Onset.Where;
import org.leadrelay.precursor.alarm.RaiseAlarm;
import org.leadrelay.precursor.alarm.Rule;
import org.leadrelay.precursor.alarm.Severity;
import org.leadrelay.precursor.enterprise.Site;
import org.leadrelay.precursor.enterprise.Sites;
import org.leadrelay.precursor.paper.PaperDefect;
import org.leadrelay.precursor.paper.PaperDefect.Reason;
import org.leadrelay.precursor.substance.Category;
import org.leadrelay.precursor.substance.Mass;

/** What a movement may be that the book keeps all the same: late, without a paper, too much. */
@ApplicationScoped
public class Suspicions {

  /** How late a posting may be. */
  static final Duration IN_TIME = Duration.ofHours(24);

  private static final long EXPIRED_LONG = 7;

  private final RaiseAlarm raising;
  private final ClearAlarm clearing;
  private final Ledger ledger;
  private final Sites sites;

  public Suspicions(RaiseAlarm raising, ClearAlarm clearing, Ledger ledger, Sites sites) {
    this.raising = raising;
    this.clearing = clearing;
    this.ledger = ledger;
    this.sites = sites;
  }

  /** Late if it is no opening: stock on hand is opened from the day on which it was listed. */
  Optional<UUID> late(Movement movement, Site site) {
    var late = Duration.between(movement.occurredAt(), movement.recordedAt());
    if (movement.kind() == MovementKind.ADJUST || late.compareTo(IN_TIME) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        raising.raise(
            new Onset(
                Rule.LATE_POSTING,
                Severity.NORMAL,
                Where.at(site),
                movement.from().substance(),
                movement.from().substance(),
                movement.occurredAt(),
                Map.of(
                    "movement", movement.id().toString(),
                    "lateHours", Long.toString(late.toHours())),
                new Explanation(
                    "流水在发生 24 小时后才录入（条例第19条）",
                    "It was posted more than 24 hours after it happened (Regulation, article 19)"))));
  }

  List<UUID> papers(Movement movement, Draft draft, Site site, List<PaperDefect> defects) {
    var alarms = new ArrayList<UUID>();
    for (var defect : defects) {
      alarms.add(raising.raise(noPaper(movement, draft, site, defect)));
    }
    return alarms;
  }

  /** The site that it leaves may stand below zero; the one that it comes to no longer. */
  List<UUID> stock(Movement movement) {
    cured(movement.to());
    var account = movement.from();
    if (account.site() == null) {
      return List.of();
    }
    var site = sites.find(account.site()).orElseThrow();
    return ledger
        .shortfall(account, movement.occurredAt())
        .map(lowest -> raising.raise(negative(movement, account, site, lowest)))
        .map(List::of)
        .orElse(List.of());
  }

  private void cured(Account account) {
    if (account.site() != null && ledger.shortfall(account, Instant.EPOCH).isEmpty()) {
      clearing.clear(new Onset.Key(Rule.NEGATIVE_STOCK, account.site(), account.substance()));
    }
  }

  private static Onset negative(Movement movement, Account account, Site site, Mass lowest) {
    return new Onset(
        Rule.NEGATIVE_STOCK,
        Severity.URGENT,
        Where.at(site),
        account.substance(),
        account.substance(),
        movement.occurredAt(),
        Map.of("movement", movement.id().toString(), "lowestG", lowest.toString()),
        new Explanation("账面结存为负", "By the book there was less than nothing in stock"));
  }

  private static Onset noPaper(Movement movement, Draft draft, Site site, PaperDefect defect) {
    var number = draft.substance().number();
    var paper = Optional.ofNullable(defect.paper()).map(UUID::toString);
    var requirement = defect.requirement();
    return new Onset(
        Rule.NO_PAPER,
        severity(draft, defect),
        Where.at(site),
        number,
        paper.orElse(requirement.name() + " " + number),
        movement.occurredAt(),
        Map.of(
            "movement", movement.id().toString(),
            "requirement", requirement.name(),
            "article", requirement.article(),
            "reason", defect.reason().name(),
            "massG", movement.mass().toString()),
        new Explanation(
            "缺少有效的许可或备案证明（" + requirement.article() + "）",
            "A permit or filing was missing or not valid (" + requirement.article() + ")"));
  }

  private static Severity severity(Draft draft, PaperDefect defect) {
    var urgent =
        draft.substance().category() == Category.I
            || defect.reason() == Reason.USED_UP
            || (defect.reason() == Reason.EXPIRED && defect.daysExpired() > EXPIRED_LONG);
    return urgent ? Severity.URGENT : Severity.NORMAL;
  }
}
