package org.leadrelay.handoff.transfer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the time does to a page, as the design's prose tells it. */
final class ModelTime {

  private static final long SHORTEST_GRACE = Duration.ofMinutes(15).toMillis();

  /** Days that a handoff rests at most. */
  private static final Map<String, Integer> LONGEST =
      Map.of(
          "WAITING_FOR_EVIDENCE", 10,
          "WAITING_FOR_PARTNER", 7,
          "SUSPECT_ABROAD", 90,
          "FORCE_MAJEURE", 30);

  private ModelTime() {}

  /**
   * Something that happens by itself.
   *
   * @param about the clock or the order
   */
  record Event(Instant at, String word, String about) {}

  static @Nullable Event next(ModelPage page, Instant now) {
    Event next = null;
    if (page.ended()) {
      return null;
    }
    for (var clock : ModelSteps.CLOCKS) {
      next = earlier(next, ofClock(page, clock));
    }
    for (var n = 1; n <= page.number("orders"); n++) {
      if (ModelConflicts.pending(page, n) && !page.has("order." + n + ".overdue")) {
        var due = Instant.parse(page.get("order." + n).split(" ", -1)[2]);
        next = earlier(next, new Event(due, "overdue", Integer.toString(n)));
      }
    }
    if (page.has("pause")) {
      next = earlier(next, new Event(Instant.parse(page.get("pause.until")), "resume", ""));
    }
    if (ModelConflicts.asked(page)) {
      var at = Instant.parse(page.get("extension." + page.number("extensions") + ".at"));
      next = earlier(next, new Event(at.plus(Duration.ofDays(1)), "lapse-extension", ""));
    }
    if (page.is("state", "CONCLUDED")) {
      var at = Instant.parse(page.get("outcome").split(" ", -1)[2]);
      var week = Duration.ofDays(7).toMillis();
      next = earlier(next, new Event(ModelClocks.workingDays(at, week), "close", ""));
    }
    return next == null || next.at().isAfter(now) ? null : next;
  }

  static void make(ModelPage page, Event event, Instant now) {
    ModelSteps.step(page, now, !List.of("remind", "overdue").contains(event.word()));
    switch (event.word()) {
      case "remind" -> page.put("clock." + event.about() + ".said", "REMINDED");
      case "overdue" -> {
        var order = Character.isDigit(event.about().charAt(0));
        page.put(
            order ? "order." + event.about() + ".overdue" : "clock." + event.about() + ".said",
            order ? "true" : "OVERDUE");
      }
      case "resume" -> resume(page, now);
      case "lapse-extension" -> lapse(page, now);
      case "close" -> {
        page.put("state", "CLOSED");
        page.put("holder", null);
        page.put("ending", "SILENCE");
      }
      case "climb" -> climb(page, now);
      default -> throw new IllegalArgumentException(event.word());
    }
  }

  /** What an officer does to the clocks. */
  static void act(ModelPage page, String by, Action action, Instant now) {
    switch (action) {
      case Action.Rest rest -> pause(page, by, rest.reason().name(), rest.text(), now);
      case Action.Resume resume -> {
        resume(page, now);
        if (resume.text() != null) {
          ModelSteps.remark(page, "resume", by, resume.text(), now);
        }
      }
      case Action.Extend extend -> {
        var name = "extension." + page.count("extensions");
        page.put(name, by + " " + extend.until() + " " + extend.text());
        page.put(name + ".at", now);
      }
      case Action.GrantExtension grant -> {
        var until = Instant.parse(decide(page, "GRANTED", by, grant.text(), now));
        if (until.isAfter(Instant.parse(page.get("clock.FINAL.due")))) {
          page.put("clock.FINAL.due", until);
          page.put("clock.FINAL.set", "by hand");
          page.put("clock.FINAL.said", null);
        }
      }
      case Action.RefuseExtension refuse -> decide(page, "REFUSED", by, refuse.text(), now);
      default -> throw new IllegalArgumentException(action.toString());
    }
  }

  /** The end of an asking for more time; answers until when it was asked for. */
  private static String decide(
      ModelPage page, String answer, String by, @Nullable String text, Instant now) {
    var name = "extension." + page.number("extensions");
    page.put(name + ".decision", answer + " " + by + " " + now + " " + text);
    return page.get(name).split(" ", -1)[1];
  }

  private static void pause(
      ModelPage page, String by, String reason, @Nullable String text, Instant now) {
    page.put("pause", reason + " " + by + " " + now + " " + text);
    page.put("pause.until", now.plus(Duration.ofDays(LONGEST.getOrDefault(reason, 0))));
    for (var clock : ModelSteps.CLOCKS) {
      if (open(page, clock)) {
        page.put("clock." + clock + ".paused", now);
      }
    }
  }

  /** As much time is left, or over, as was when the clocks were stopped. */
  private static void resume(ModelPage page, Instant now) {
    page.clear("pause");
    var urgency = page.get("urgency");
    for (var clock : ModelSteps.CLOCKS) {
      var name = "clock." + clock;
      if (page.has(name + ".paused")) {
        var paused = Instant.parse(page.get(name + ".paused"));
        page.put(name + ".paused", null);
        for (var moment : List.of(name + ".from", name + ".due")) {
          var distance = ModelClocks.between(urgency, paused, Instant.parse(page.get(moment)));
          page.put(moment, ModelClocks.after(urgency, now, distance));
        }
      }
    }
  }

  static void lapse(ModelPage page, Instant now) {
    if (ModelConflicts.asked(page)) {
      page.put(
          "extension." + page.number("extensions") + ".decision", "LAPSED null " + now + " null");
    }
  }

  private static void climb(ModelPage page, Instant now) {
    var silent = page.get("holder");
    var superior = Cast.superiors(silent).getFirst();
    var state = page.get("state");
    var side =
        Map.of("RETURNED", "ORIGIN", "DISPUTED", "ARBITER").getOrDefault(state, "DESTINATION");
    page.put("climb." + page.count("climbs"), side + " " + silent + " " + superior + " " + now);
    lapse(page, now);
    if (side.equals("DESTINATION") && page.is("origin", superior)) {
      page.put("state", "WITHDRAWN");
      page.put("holder", null);
      page.put("ending", "CLIMBED");
      ModelSteps.CLOCKS.forEach(clock -> ModelSteps.stop(page, clock, now));
      return;
    }
    page.put("holder", superior);
    var unreported = open(page, "FIRST_FEEDBACK");
    page.clear("clock.");
    if (!side.equals("DESTINATION")) {
      ModelSteps.start(page, state, now);
      return;
    }
    ModelSteps.hop(page, superior, "CLIMBED", superior, null, now);
    page.put(page.hop("asked"), page.get("sequence"));
    if (state.equals("SENT")) {
      ModelSteps.start(page, "SIGN_FOR", now);
      return;
    }
    if (unreported) {
      ModelSteps.start(page, "FIRST_FEEDBACK", now);
    }
    ModelSteps.start(page, "FINAL", now);
    if (state.equals("ACCEPTED")) {
      page.put(page.hop("decided"), now + " " + superior);
    }
  }

  private static @Nullable Event ofClock(ModelPage page, String clock) {
    var name = "clock." + clock;
    if (!open(page, clock) || page.has(name + ".paused")) {
      return null;
    }
    var urgency = page.get("urgency");
    var from = Instant.parse(page.get(name + ".from"));
    var due = Instant.parse(page.get(name + ".due"));
    var length =
        page.has(name + ".set")
            ? ModelClocks.between(urgency, from, due)
            : ModelClocks.between(urgency, from, ModelClocks.due(clock, urgency, from));
    if (!page.has(name + ".said")) {
      return new Event(ModelClocks.after(urgency, from, length * 4 / 5), "remind", clock);
    }
    if (page.is(name + ".said", "REMINDED")) {
      return new Event(due, "overdue", clock);
    }
    if (page.is("holder", "000000")) {
      return null;
    }
    var grace = Math.max(length / 4, SHORTEST_GRACE);
    return new Event(ModelClocks.after(urgency, due, grace), "climb", clock);
  }

  private static boolean open(ModelPage page, String clock) {
    return page.has("clock." + clock + ".due") && !page.has("clock." + clock + ".stopped");
  }

  private static @Nullable Event earlier(@Nullable Event one, @Nullable Event other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return other.at().isBefore(one.at()) ? other : one;
  }
}
