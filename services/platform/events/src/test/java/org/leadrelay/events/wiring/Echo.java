package org.leadrelay.events.wiring;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import org.leadrelay.events.Fact;
import org.leadrelay.events.Occurrence;
import org.leadrelay.events.inbox.Received;
import org.leadrelay.events.inbox.TopicListener;
import org.leadrelay.events.inbox.Verdict;

/**
 * Hears of what this very service published: appends a fact about it, refuses whatever has the
 * number 13.
 */
@Singleton
public final class Echo implements TopicListener {

  static final String TYPE = "org.leadrelay.echo.heard.v1";

  private final Announce announce;

  Echo(Announce announce) {
    this.announce = announce;
  }

  record Data(long n) {}

  @Override
  public String topic() {
    return "happenings.v1";
  }

  @Override
  public Set<String> types() {
    return Set.of(Occurrence.TYPE);
  }

  @Override
  public Verdict apply(Received event) {
    var data = event.as(Data.class);
    var subject = UUID.fromString(event.subject());
    announce.announce(
        new Fact(
            subject,
            event.sequence(),
            TYPE,
            event.time(),
            Set.of(Occurrence.WEST),
            Set.of(),
            data));
    return data.n() == 13 ? Verdict.refused("UNLUCKY") : Verdict.applied();
  }
}
