package org.leadrelay.handoff.transfer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.leadrelay.handoff.clock.Urgency;

/**
 * What chance decides about one step; each number picks from what there is to pick from when the
 * step is made, so that any choice fits any state, also while a failure is being shrunk.
 */
record Choice(int handoff, int bureau, int verb, int from, int to, int grounds, int detail) {

  private static final List<String> WORDS =
      List.of(
          "receive",
          "accept",
          "return",
          "supplement",
          "redirect",
          "dispute",
          "designate",
          "dismiss",
          "feedback",
          "conclude",
          "close",
          "rework",
          "supervise",
          "answer-supervision",
          "pause",
          "resume",
          "extend",
          "grant-extension",
          "refuse-extension",
          "withdraw");

  static Arbitrary<Choice> any() {
    var number =
        Arbitraries.integers()
            .between(0, 9_999)
            .withDistribution(RandomDistribution.uniform())
            .withoutEdgeCases();
    return Combinators.combine(number, number, number, number, number, number, number)
        .as(Choice::new);
  }

  static <T> T pick(List<T> from, int number) {
    return from.get(number % from.size());
  }

  /** One of the handoffs, if there is any. */
  Optional<ModelPage> page(Trial trial) {
    var pages = trial.model().pages();
    return pages.isEmpty() ? Optional.empty() : Optional.of(pick(pages, handoff));
  }

  String anybody() {
    return pick(Cast.EVERYBODY, bureau);
  }

  /** Mostly one of a few, so that their handoffs get in each other's way. */
  String origin() {
    return pick(bureau % 3 == 0 ? Cast.PLAYERS : Cast.PLAYERS.subList(0, 3), from);
  }

  boolean supervisor() {
    return detail % 2 == 0;
  }

  String word() {
    return pick(WORDS, verb);
  }

  /** A bureau that plays, often one of a few, sometimes a code that none has. */
  String destination() {
    if (from % 20 == 0) {
      return pick(Cast.NO_BUREAUS, to);
    }
    return pick(from % 2 == 0 ? Cast.PLAYERS : Cast.PLAYERS.subList(3, 5), to);
  }

  Sending sending() {
    return Samples.sending(
        "lead-" + (detail % 3 == 0), destination(), pick(List.of(Urgency.values()), grounds));
  }

  /** A body of an action, whether right or wrong for what the handoff is. */
  Action action(String word) {
    return switch (word) {
      case "receive" -> Samples.receive();
      case "accept" -> Samples.accept();
      case "return" -> giveBack();
      case "supplement" -> Samples.supplement(detail % 3 + 1);
      case "redirect" ->
          grounds % 6 == 0
              ? Samples.redirect(destination(), null)
              : Samples.redirect(destination(), Samples.text("grounds") + grounds % 5);
      case "dispute" -> Samples.dispute();
      case "designate" -> Samples.designate(destination(), Samples.text("grounds") + grounds % 5);
      case "dismiss" -> Samples.dismiss();
      case "rework" -> Samples.rework();
      case "supervise" -> Samples.supervise();
      case "answer-supervision" -> Samples.answerSupervision(1 + detail % 2);
      case "pause" -> Samples.rest(pick(List.of(Pause.Reason.values()), detail));
      case "resume" -> detail % 2 == 0 ? new Action.Resume(null) : Samples.resume();
      case "extend" -> Samples.extend(Duration.ofDays(detail % 40));
      case "grant-extension" -> Samples.grant();
      case "refuse-extension" -> Samples.refuse();
      case "withdraw" -> Samples.withdraw();
      case "feedback" -> Samples.feedback();
      case "conclude" -> Samples.conclude(pick(Samples.CONCLUSIONS, detail));
      case "close" -> detail % 3 == 0 ? new Action.Close(null) : Samples.close();
      default -> throw new IllegalArgumentException(word);
    };
  }

  Action.Return giveBack() {
    var reason = pick(List.of(ReturnReason.values()), grounds);
    return Samples.giveBack(reason, from % 3 == 0 ? null : destination());
  }

  @Override
  public String toString() {
    return List.of(handoff, bureau, verb, from, to, grounds, detail).toString();
  }
}
