package org.leadrelay.local.bureau;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.leadrelay.local.token.DemoActor;
import org.leadrelay.local.token.TokenDesk;

/** What an officer does with the service, as the program of a bureau would. */
public final class BureauDesk {
  private static final String HANDOFFS = "/api/v1/handoffs";
  private static final int PAGE = 500;

  private final Bureau bureau;

  public BureauDesk(URI service, TokenDesk tokens, DemoActor actor) {
    this.bureau = new Bureau(service, tokens, actor);
  }

  /**
   * Sends a lead.
   *
   * @param key the same one where the same sending is tried again
   */
  public Answer send(Lead lead, String destination, String key)
      throws IOException, InterruptedException {
    return send(lead.sending(destination), key);
  }

  /** Sends a lead that must be signed for within half an hour. */
  public Answer sendInHaste(Lead lead, String destination, String key)
      throws IOException, InterruptedException {
    return send(lead.sending(destination, "FLASH"), key);
  }

  /** Reads the handoff, and acts on the state that was read. */
  public Answer act(String handoff, String action, JsonNode body)
      throws IOException, InterruptedException {
    var seen = read(handoff).expect(200).header("ETag").orElse("");
    return bureau.post(
        bureau.to(at(handoff) + "/" + action).header("If-Match", seen), body.toString());
  }

  public Answer read(String handoff) throws IOException, InterruptedException {
    return bureau.get(at(handoff));
  }

  /** The package, identifiers masked. */
  public Answer open(String handoff) throws IOException, InterruptedException {
    return bureau.get(at(handoff) + "/package");
  }

  /** The audit chain as the offline verifier reads it. */
  public Answer export(String handoff) throws IOException, InterruptedException {
    return bureau.call(
        bureau.to(at(handoff) + "/audit").header("Accept", "application/x-ndjson").GET());
  }

  /** The cursor behind the newest entry of the feed. */
  public String now() throws IOException, InterruptedException {
    return bureau.get("/api/v1/feed?cursor=now").expect(200).field("nextCursor");
  }

  /**
   * All entries behind the cursor; of the bureau as a party, or with {@code subtree} of all below.
   */
  public List<Mail> feed(String cursor, String scope) throws IOException, InterruptedException {
    var all = new ArrayList<Mail>();
    var next = cursor;
    while (true) {
      var page =
          bureau
              .get("/api/v1/feed?limit=%d&scope=%s&cursor=%s".formatted(PAGE, scope, next))
              .expect(200)
              .json();
      page.path("items").forEach(entry -> all.add(Mail.of(entry)));
      next = page.path("nextCursor").asText();
      if (page.path("items").size() < PAGE) {
        return all;
      }
    }
  }

  /** A stream of this bureau's mail, not yet connected. */
  public MailWatch watch() {
    return new MailWatch(bureau);
  }

  private Answer send(JsonNode sending, String key) throws IOException, InterruptedException {
    return bureau.post(bureau.to(HANDOFFS).header("Idempotency-Key", key), sending.toString());
  }

  private static String at(String handoff) {
    return HANDOFFS + "/" + handoff;
  }
}
