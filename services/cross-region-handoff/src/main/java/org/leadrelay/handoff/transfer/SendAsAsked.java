package org.leadrelay.handoff.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.events.Events;
import org.leadrelay.events.Fact;
import org.leadrelay.handoff.transfer.Decision.Refused;
import org.leadrelay.jurisdiction.Jurisdiction;

/**
 * Sends a lead that another service asked for by event. Who asked was verified there; every other
 * rule applies as in a call, and a refusal is answered by an event too, so that nobody waits for
 * ever.
 */
@ApplicationScoped
public class SendAsAsked {

  static final String REFUSED = "org.leadrelay.handoff.request-refused.v1";

  private final SendHandoff sending;
  private final Askings askings;
  private final Events events;
  private final Clock clock;

  public SendAsAsked(SendHandoff sending, Askings askings, Events events, Clock clock) {
    this.sending = sending;
    this.askings = askings;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The answer to an asking that cannot be met; the JSON Schema is in docs/events.
   *
   * @param code as a call would have been refused with
   * @param handoff the active one, with HANDOFF_ACTIVE
   */
  record RequestRefused(
      UUID requestId,
      LeadRef leadRef,
      Jurisdiction origin,
      Jurisdiction destination,
      String code,
      @Nullable UUID handoff) {}

  /** Does nothing when this asking has been answered before. */
  @Transactional
  public void send(Signatory who, Sending asked) {
    var requestId = Objects.requireNonNull(asked.requestId());
    if (askings.isAnswered(requestId)) {
      return;
    }
    askings.answered(requestId, clock.instant());
    if (sending.send(who, asked) instanceof Refused refused) {
      refuse(requestId, who, asked, refused.refusal().name(), refused.other());
    }
  }

  private void refuse(
      UUID requestId, Signatory who, Sending asked, String code, @Nullable UUID other) {
    events.append(
        new Fact(
            requestId,
            1,
            REFUSED,
            clock.instant(),
            Set.of(),
            Set.of(),
            new RequestRefused(
                requestId, asked.leadRef(), who.bureau(), asked.destination(), code, other)));
  }
}
