package org.leadrelay.handoff.mail.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.leadrelay.access.CurrentActor;
import org.leadrelay.events.FeedCursor;
import org.leadrelay.events.FeedPage;
import org.leadrelay.events.FeedScope;
import org.leadrelay.handoff.mail.round.MailRound;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.requests.InLane;
import org.leadrelay.requests.Lane;
import org.leadrelay.requests.Page;
import org.leadrelay.requests.Paging;

/** The mail of a bureau, asked for: at once, or waiting until there is some. */
@Path("/api/v1/feed")
@Tag(name = "Mail")
@RolesAllowed("officer")
@RunOnVirtualThread
public class FeedResource {

  private final MailRound round;
  private final AdmittedMail mail;
  private final CurrentActor caller;

  FeedResource(MailRound round, AdmittedMail mail, CurrentActor caller) {
    this.round = round;
    this.mail = mail;
    this.caller = caller;
  }

  @GET
  @InLane(Lane.NONE)
  @Operation(operationId = "feed", summary = "What concerns my bureau, in order")
  public Page<MailEntry> feed(
      @BeanParam Paging paging,
      @QueryParam("wait") @Nullable String wait,
      @QueryParam("scope") @Nullable String scope)
      throws InterruptedException {
    var reader = caller.officer().jurisdiction();
    var page =
        page(
            reader,
            FeedQuery.scope(scope),
            FeedQuery.cursor(paging.cursor(), "?cursor", mail, mail.oldest()),
            FeedQuery.limit(paging),
            FeedQuery.wait(wait));
    mail.taken(reader, page.entries());
    return new Page<>(page.entries().stream().map(MailEntry::of).toList(), page.next().text());
  }

  private FeedPage page(
      Jurisdiction reader, FeedScope scope, FeedCursor after, int limit, Duration wait)
      throws InterruptedException {
    if (wait.isZero()) {
      return mail.read(reader, scope, after, limit);
    }
    var subscriber = round.subscribe(reader, scope);
    try {
      subscriber.mustCatchUp();
      var page = mail.read(reader, scope, after, limit);
      if (page.entries().isEmpty()) {
        subscriber.await(wait);
        page = mail.read(reader, scope, page.next(), limit);
      }
      return page;
    } finally {
      round.unsubscribe(subscriber);
    }
  }
}
