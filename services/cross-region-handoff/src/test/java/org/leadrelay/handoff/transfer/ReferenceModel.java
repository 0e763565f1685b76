package org.leadrelay.handoff.transfer;

import static java.util.Locale.ROOT;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadrelay.handoff.transfer.Action.Redirect;
import org.leadrelay.handoff.transfer.Action.Return;

/**
 * The handoff's mechanism told a second time, from the design's prose alone and in another style:
 * pages of text, maps and ifs. Where production and this differ, one of them misread the design.
 */
final class ReferenceModel {

  static final String DONE = "DONE";

  private static final List<String> OPEN =
      List.of("SENT", "RECEIVED", "ACCEPTED", "RETURNED", "DISPUTED", "CONCLUDED");

  /** In which states each action can be done at all. */
  private static final Map<String, List<String>> STATES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("receive", List.of("SENT")),
              Map.entry("accept", List.of("SENT", "RECEIVED")),
              Map.entry("return", List.of("SENT", "RECEIVED", "ACCEPTED")),
              Map.entry("supplement", List.of("RETURNED")),
              Map.entry("redirect", List.of("RETURNED")),
              Map.entry("dispute", List.of("RETURNED")),
              Map.entry("designate", List.of("DISPUTED")),
              Map.entry("dismiss", List.of("DISPUTED")),
              Map.entry("withdraw", List.of("SENT", "RECEIVED", "RETURNED", "DISPUTED")),
              Map.entry("feedback", List.of("ACCEPTED")),
              Map.entry("conclude", List.of("ACCEPTED")),
              Map.entry("close", List.of("CONCLUDED")),
              Map.entry("rework", List.of("CONCLUDED")),
              Map.entry("supervise", OPEN),
              Map.entry("answer-supervision", OPEN),
              Map.entry("pause", List.of("ACCEPTED")),
              Map.entry("resume", List.of("ACCEPTED")),
              Map.entry("extend", List.of("ACCEPTED")),
              Map.entry("grant-extension", List.of("ACCEPTED")),
              Map.entry("refuse-extension", List.of("ACCEPTED"))));

  /** What only a leading officer can do. */
  static final Set<String> LEADERS =
      Set.of(
          "conclude", "designate", "dismiss", "supervise", "grant-extension", "refuse-extension");

  private final List<ModelPage> pages = new ArrayList<>();

  List<ModelPage> pages() {
    return pages;
  }

  /** An action and the bureau that it belongs to. */
  record Possible(String word, String bureau) {}

  String send(String origin, Sending sending, Instant now) {
    var destination = sending.destination().code();
    if (active(origin, sending.leadRef(), destination).isPresent()) {
      return "HANDOFF_ACTIVE";
    }
    if (!Cast.exists(destination)) {
      return "JURISDICTION_UNKNOWN";
    }
    if (destination.equals(origin)) {
      return "SAME_JURISDICTION";
    }
    pages.add(ModelSteps.sent(origin, sending, now));
    return DONE;
  }

  String act(ModelPage page, Signatory who, long version, Action action, Instant now) {
    var answer = answer(page, who, version, action);
    if (answer.equals(DONE)) {
      ModelSteps.make(page, who.bureau().code(), action, now);
    }
    return answer;
  }

  /** What this officer could do now with a right body. */
  List<String> allowed(ModelPage page, String bureau, boolean supervisor) {
    var words = new ArrayList<String>();
    for (var word : STATES.keySet()) {
      if (inState(page, word)
          && rightful(page, word).contains(bureau)
          && (supervisor || !LEADERS.contains(word))
          && ModelConflicts.whateverTheBody(page, word) == null) {
        words.add(word);
      }
    }
    return words;
  }

  /** What the state allows, and whom, whether or not something is in the way. */
  List<Possible> inState(ModelPage page) {
    var possible = new ArrayList<Possible>();
    for (var word : STATES.keySet()) {
      if (inState(page, word)) {
        rightful(page, word).forEach(bureau -> possible.add(new Possible(word, bureau)));
      }
    }
    return possible;
  }

  /** What could be done now with a right body, and by whom. */
  List<Possible> open(ModelPage page) {
    var possible = inState(page);
    possible.removeIf(step -> ModelConflicts.whateverTheBody(page, step.word()) != null);
    return possible;
  }

  /** The active handoff of a lead that is on the way between two bureaus. */
  Optional<ModelPage> active(String origin, LeadRef lead, String destination) {
    return pages.stream()
        .filter(page -> !page.ended())
        .filter(page -> page.is("origin", origin) && page.is("lead", ModelSteps.lead(lead)))
        .filter(page -> page.destination().equals(destination))
        .findFirst();
  }

  /** The bureaus that an action belongs to; only asked where the state allows the action. */
  private static List<String> rightful(ModelPage page, String word) {
    return switch (word) {
      case "receive", "accept", "return" -> List.of(page.destination());
      case "feedback", "conclude", "designate", "dismiss", "answer-supervision" ->
          List.of(page.get("holder"));
      case "supplement", "redirect", "dispute", "pause", "resume", "extend" ->
          List.of(page.get("holder"));
      case "supervise" -> Cast.superiors(page.get("holder"));
      case "withdraw" -> {
        var holder = page.is("state", "RETURNED") ? page.get("holder") : page.get("origin");
        yield Stream.of(page.get("origin"), holder).distinct().toList();
      }
      case "grant-extension", "refuse-extension" ->
          Stream.concat(Stream.of(page.get("origin")), Cast.superiors(page.get("holder")).stream())
              .distinct()
              .toList();
      default -> List.of(page.get("origin"));
    };
  }

  /** Who ordered what an action is about, besides the parties. */
  static List<String> ordering(ModelPage page, Signatory who, Action action) {
    return switch (action) {
      case Action.Supervise _ -> List.of(who.bureau().code());
      case Action.AnswerSupervision answer when page.has("order." + answer.order()) ->
          List.of(page.get("order." + answer.order()).substring(0, 6));
      default -> List.of();
    };
  }

  static String word(Action action) {
    return switch (action) {
      case Action.GiveFeedback _ -> "feedback";
      case Action.Rest _ -> "pause";
      default ->
          action.getClass().getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(ROOT);
    };
  }

  private String answer(ModelPage page, Signatory who, long version, Action action) {
    var word = word(action);
    var bureau = who.bureau().code();
    if (ModelSight.kind(page, bureau).equals("NONE")) {
      return "NOT_FOUND";
    }
    if (version != page.number("version")) {
      return "PRECONDITION_FAILED";
    }
    if (!inState(page, word)) {
      return "HANDOFF_WRONG_STATE";
    }
    if (!rightful(page, word).contains(bureau)) {
      return "HANDOFF_NOT_YOUR_ACTION";
    }
    if (LEADERS.contains(word) && !who.supervisor()) {
      return "HANDOFF_NOT_YOUR_ACTION";
    }
    if (action instanceof Action.Onward onward) {
      var destination = onward.destination().code();
      var other = active(page.get("origin"), ModelSteps.lead(page), destination);
      if (other.isPresent() && other.get() != page) {
        return "HANDOFF_ACTIVE";
      }
      if (!newGrounds(page, destination, onward.grounds())) {
        return "HANDOFF_VISITED";
      }
    }
    var refused = ModelConflicts.whateverTheBody(page, word);
    if (refused != null) {
      return refused;
    }
    if (action instanceof Redirect redirect) {
      return destinationOf(page, redirect.destination().code());
    }
    if (action instanceof Action.Designate designate) {
      return designationOf(page, designate.destination().code());
    }
    if (action instanceof Action.AnswerSupervision told
        && !ModelConflicts.pending(page, told.order())) {
      return "SUPERVISION_NONE_PENDING";
    }
    if (action instanceof Return back && back.suggested() != null) {
      return suggestionOf(page, back.suggested().code());
    }
    return DONE;
  }

  private static String suggestionOf(ModelPage page, String suggested) {
    if (!Cast.exists(suggested)) {
      return "JURISDICTION_UNKNOWN";
    }
    return page.destination().equals(suggested) ? "SAME_JURISDICTION" : DONE;
  }

  private static String destinationOf(ModelPage page, String destination) {
    if (!Cast.exists(destination)) {
      return "JURISDICTION_UNKNOWN";
    }
    return page.is("origin", destination) ? "SAME_JURISDICTION" : DONE;
  }

  private static String designationOf(ModelPage page, String destination) {
    var answer = destinationOf(page, destination);
    var below = answer.equals(DONE) && Cast.superiors(destination).contains(page.get("holder"));
    return below || !answer.equals(DONE) ? answer : "NOT_A_DESCENDANT";
  }

  private static boolean inState(ModelPage page, String word) {
    return STATES.getOrDefault(word, List.of()).contains(page.get("state"));
  }

  private static boolean newGrounds(ModelPage page, String destination, @Nullable String grounds) {
    for (var visit : page.visits(destination)) {
      if (grounds == null || grounds.isBlank() || page.is("hop." + visit + ".grounds", grounds)) {
        return false;
      }
    }
    return true;
  }
}
