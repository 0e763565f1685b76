package org.leadrelay.local.story.loop;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.Json;
import org.leadrelay.local.chemical.Consignment;
import org.leadrelay.local.chemical.Premises;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** 500 kg of acetic anhydride leave, 475 kg are booked: an alarm, and a candidate. */
public final class ShortDelivery {
  private static final String ALARMS = "/api/v1/alarms/";

  private final Bureau region;
  private final Bureau county;
  private final Bureau reviewer;
  private final Bureau seller;
  private final Bureau buyer;
  private final String id = UUID.randomUUID().toString();
  private String origin = "";
  private String destination = "";
  private @Nullable Answer alarm;

  public ShortDelivery(Cast cast) {
    this.region = cast.officer(Premises.REGION, SuiteService.PRECURSOR);
    this.county = cast.officer(Premises.COUNTY, SuiteService.PRECURSOR);
    this.reviewer = cast.officer(Premises.COUNTY, SuiteService.INTAKE);
    this.seller = cast.enterprise(Premises.SELLER);
    this.buyer = cast.enterprise(Premises.BUYER);
  }

  public Chapter chapter() {
    return new Chapter(
        "八、少了二十五公斤醋酸酐",
        "8. 25 kg of acetic anhydride are missing",
        List.of(
            StoryStep.of("登记两家企业和库房", "Two enterprises and their sites", this::register),
            StoryStep.of("售出企业发出 500 kg", "The seller sends 500 kg", this::dispatch),
            StoryStep.of("购入企业入账 475 kg", "The buyer books 475 kg", this::receive),
            StoryStep.of("差额成为告警", "The mismatch is an alarm", this::alarm),
            StoryStep.of("民警核处：疑似流失", "An officer resolves it: diversion suspected", this::resolve),
            StoryStep.of("成为待核线索", "It is a candidate", this::propose)));
  }

  private Outcome register() throws IOException, InterruptedException {
    origin = site(Premises.SELLER, "TRADER");
    destination = site(Premises.BUYER, "USER");
    return Outcome.of("%s, %s".formatted(Premises.SELLER, Premises.BUYER));
  }

  private String site(String enterprise, String kind) throws IOException, InterruptedException {
    var path = Premises.ENTERPRISES + enterprise;
    if (region.get(path).status() == 404) {
      var body = Premises.enterprise(kind).toString();
      region.put(path, "application/json", body).expectOneOf(200, 201);
    }
    return region
        .post(
            region.to(path + "/sites").header("Idempotency-Key", UUID.randomUUID().toString()),
            Premises.warehouse().toString())
        .expect(201)
        .field("id");
  }

  private Outcome dispatch() throws IOException, InterruptedException {
    var goods = consignment();
    post(seller, goods.produced(reference(), "500")).expect(201);
    return booked(post(seller, goods.sent(reference(), "500")).expect(201));
  }

  private Outcome receive() throws IOException, InterruptedException {
    var received = post(buyer, consignment().received(reference(), "475")).expect(201);
    unless(
        received.json().at("/match/state").asText().equals("MISMATCH"),
        "The two postings match: " + received.text());
    return booked(received);
  }

  private Outcome alarm() throws IOException, InterruptedException {
    var item =
        Lookout.item(
            county,
            "/api/v1/alarms?rule=QUANTITY_MISMATCH&site=" + origin,
            "the alarm of the mismatch",
            _ -> true);
    var read = county.get(ALARMS + item.path("id").asText()).expect(200);
    alarm = read;
    return Outcome.of(
        "%s %s; difference %s g"
            .formatted(
                item.path("rule").asText(),
                item.path("severity").asText(),
                read.json().at("/evidence/differenceG").asText()));
  }

  private Outcome resolve() throws IOException, InterruptedException {
    var acknowledged = act(alarm, "acknowledge", Json.object()).expect(200);
    var resolved =
        act(
                acknowledged,
                "resolve",
                Json.object().put("cause", "DIVERSION_SUSPECTED").put("note", "演示：承运人无法说明"))
            .expect(200);
    return Outcome.of("%d %s".formatted(resolved.status(), resolved.field("state")));
  }

  private Outcome propose() {
    var watch = new Stopwatch();
    var candidate =
        Lookout.item(
            reviewer, "/api/v1/candidates", "the candidate of the alarm", this::comesOfTheAlarm);
    return Outcome.of(
            "%s: %s"
                .formatted(
                    candidate.path("rule").asText(),
                    candidate.at("/lead/narrativeMasked").asText()))
        .tookInstead(watch.elapsed());
  }

  /** What is found of an enterprise within 30 days is one candidate, seen several times. */
  private boolean comesOfTheAlarm(JsonNode candidate) {
    var incident = alarm == null ? "" : alarm.field("incident");
    return candidate.at("/evidence/site").asText().equals(origin)
        || candidate.path("alsoSeen").findValuesAsText("source").contains(incident);
  }

  private Answer act(@Nullable Answer seen, String action, JsonNode body)
      throws IOException, InterruptedException {
    if (seen == null) {
      throw new IllegalStateException("There is no alarm yet");
    }
    var path = ALARMS + seen.field("id") + "/" + action;
    return county.post(
        county.to(path).header("If-Match", seen.header("ETag").orElse("")), body.toString());
  }

  private static Answer post(Bureau enterprise, ObjectNode movement)
      throws IOException, InterruptedException {
    return enterprise.post(enterprise.to(Consignment.MOVEMENTS), movement.toString());
  }

  private Consignment consignment() {
    return new Consignment(id, origin, destination);
  }

  private static String reference() {
    return "DEMO-" + UUID.randomUUID();
  }

  private static Outcome booked(Answer answer) {
    return Outcome.of(
        "%s %s g, %s"
            .formatted(
                answer.field("flow"),
                answer.field("postedMassG"),
                answer.json().at("/match/state").asText("-")));
  }
}
