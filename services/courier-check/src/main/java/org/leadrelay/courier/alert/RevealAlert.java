package org.leadrelay.courier.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.leadrelay.sealing.RevealPurpose;

/** Shows an alert's evidence in clear, for a stated purpose that goes on its chain. */
@ApplicationScoped
public class RevealAlert {

  private final Alerts alerts;
  private final AlertLedger ledger;
  private final Clock clock;

  public RevealAlert(Alerts alerts, AlertLedger ledger, Clock clock) {
    this.alerts = alerts;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The evidence; empty when the alert is out of the bureau's sight. */
  @Transactional
  public Optional<Evidence> reveal(Reviewer who, UUID id, RevealPurpose why) {
    return alerts
        .lock(id, who.bureau())
        .map(Seen::alert)
        .map(alert -> {
          ledger.revealed(alert, who, clock.instant(), why.purpose(), why.reference());
          return alert.evidence();
        });
  }
}
