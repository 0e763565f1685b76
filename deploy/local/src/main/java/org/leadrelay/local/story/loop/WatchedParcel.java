package org.leadrelay.local.story.loop;

import static org.leadrelay.local.bureau.UnexpectedAnswer.unless;
import static org.leadrelay.local.story.chapter.Places.SHANGHAI;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadrelay.local.Stopwatch;
import org.leadrelay.local.bureau.Answer;
import org.leadrelay.local.bureau.Bureau;
import org.leadrelay.local.bureau.NewWatch;
import org.leadrelay.local.courier.SyntheticOutlet;
import org.leadrelay.local.part.SuiteService;
import org.leadrelay.local.story.play.Chapter;
import org.leadrelay.local.story.play.Outcome;
import org.leadrelay.local.story.play.StoryStep;

/** A lead's phone is watched for; one parcel of ten thousand has it, and becomes a lead. */
public final class WatchedParcel {

  private final FoundLead found;
  private final Bureau officer;
  private final Bureau supervisor;
  private final Bureau alerts;
  private final Bureau courier;
  private final String batch = "demo-" + UUID.randomUUID();
  private String lead = "";
  private @Nullable Answer asked;
  private @Nullable JsonNode candidate;

  public WatchedParcel(Cast cast, FoundLead found) {
    this.found = found;
    this.officer = cast.officer(SHANGHAI, SuiteService.INTAKE);
    this.supervisor = cast.supervisor(SHANGHAI, SuiteService.INTAKE);
    this.alerts = cast.officer(SHANGHAI, SuiteService.COURIER);
    this.courier = cast.courier();
  }

  public Chapter chapter() {
    return new Chapter(
        "七、万件快件中的一件",
        "7. One parcel of ten thousand",
        List.of(
            StoryStep.of("申请关注线索中的手机号", "An officer asks to watch for the lead's phone", this::ask)
                .at(SHANGHAI),
            StoryStep.of("由另一人批准", "Another person approves", this::approve).at(SHANGHAI),
            StoryStep.of(
                "快递企业上传一万件运单",
                "A courier uploads 10,000 waybills, some of them wrong",
                this::upload),
            StoryStep.of("下载退回的行", "It downloads what was rejected, and why", this::rejections),
            StoryStep.of("命中成为预警", "The hit is an alert", this::alert).at(SHANGHAI),
            StoryStep.of("预警成为待核线索", "The alert is a candidate", this::propose).at(SHANGHAI),
            StoryStep.of("民警确认，成为线索", "An officer confirms it: it is a lead", this::confirm)
                .at(SHANGHAI)));
  }

  private Outcome ask() throws IOException, InterruptedException {
    var registered = found.register(officer).expect(201).json();
    lead = registered.path("id").asText();
    var answer =
        officer
            .post(
                officer
                    .to(NewWatch.WATCHLIST)
                    .header("Idempotency-Key", UUID.randomUUID().toString()),
                NewWatch.body(registered).toString())
            .expect(201);
    asked = answer;
    var phone = NewWatch.mobile(registered).path("masked").asText();
    return Outcome.of("201 %s; %s".formatted(answer.field("state"), phone));
  }

  private Outcome approve() throws IOException, InterruptedException {
    var request = officerMay();
    var approved = decide(supervisor).expect(200);
    Lookout.metric(courier, "leadrelay_watch_entries", 1);
    return Outcome.of(
        "民警自己 · the officer herself: %d; 领导 · a leading officer: %d %s"
            .formatted(request.status(), approved.status(), approved.field("state")));
  }

  private Answer officerMay() throws IOException, InterruptedException {
    return decide(officer).expect(403);
  }

  private Answer decide(Bureau by) throws IOException, InterruptedException {
    var entry = asked();
    return by.post(
        by.to(NewWatch.WATCHLIST + "/" + entry.field("id") + "/approve")
            .header("If-Match", entry.header("ETag").orElse("")),
        "{}");
  }

  private Outcome upload() throws IOException, InterruptedException {
    courier
        .put(SyntheticOutlet.PATH, "application/json", SyntheticOutlet.JSON)
        .expectOneOf(200, 201);
    var rows = new Waybills(SyntheticOutlet.CODE, found.seller().mobile()).text();
    var watch = new Stopwatch();
    var answer =
        courier.put("/api/v1/batches/" + batch, "application/x-ndjson", rows).expect(200).json();
    var took = watch.elapsed();
    int accepted = Waybills.ROWS - Waybills.WRONG - Waybills.TWICE;
    unless(
        answer.path("accepted").asInt() == accepted
            && answer.path("rejected").asInt() == Waybills.WRONG
            && answer.path("duplicates").asInt() == Waybills.TWICE
            && answer.path("findings").asInt() >= Waybills.FAULTY,
        "The counts are not those of the rows: " + answer);
    return Outcome.of(
            "accepted %d, rejected %d, duplicates %d, findings %d"
                .formatted(
                    answer.path("accepted").asInt(),
                    answer.path("rejected").asInt(),
                    answer.path("duplicates").asInt(),
                    answer.path("findings").asInt()))
        .tookInstead(took);
  }

  private Outcome rejections() throws IOException, InterruptedException {
    var lines =
        courier
            .call(
                courier
                    .to("/api/v1/batches/" + batch + "/rejections")
                    .header("Accept", "application/x-ndjson")
                    .GET())
            .expect(200)
            .text()
            .lines()
            .toList();
    unless(lines.size() == Waybills.WRONG, lines.size() + " lines were rejected");
    return Outcome.of("%d; %s".formatted(lines.size(), lines.getFirst()));
  }

  private Outcome alert() {
    var watch = new Stopwatch();
    var alert =
        Lookout.item(
            alerts,
            "/api/v1/alerts?state=OPEN",
            "the alert of the parcel",
            it -> it.at("/watched/leadId").asText().equals(lead));
    return Outcome.of(
            "%s: %s".formatted(alert.path("rule").asText(), alert.at("/explanation/zh").asText()))
        .tookInstead(watch.elapsed());
  }

  private Outcome propose() {
    var watch = new Stopwatch();
    var item =
        Lookout.item(
            officer,
            "/api/v1/candidates",
            "the candidate of the alert",
            it -> it.at("/evidence/courier").asText().equals(SyntheticOutlet.COURIER));
    candidate = item;
    return Outcome.of(
            "%s %s"
                .formatted(item.path("rule").asText(), item.at("/lead/narrativeMasked").asText()))
        .tookInstead(watch.elapsed());
  }

  private Outcome confirm() throws IOException, InterruptedException {
    if (candidate == null) {
      throw new IllegalStateException("There is no candidate yet");
    }
    var confirmed = Reviews.confirm(officer, candidate, "COURIER_CONCEALMENT");
    return Outcome.of(
        "%d %s; %d 个标识 · identifiers"
            .formatted(
                confirmed.status(),
                confirmed.field("status"),
                confirmed.json().path("identifiers").size()));
  }

  private Answer asked() {
    if (asked == null) {
      throw new IllegalStateException("Nothing was asked yet");
    }
    return asked;
  }
}
