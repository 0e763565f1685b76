package org.leadrelay.handoff.transfer;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.leadrelay.handoff.transfer.ReferenceModel.Possible;

/** The steps that chance makes of its choices. */
final class Steps {

  /** Else most handoffs would end, or be ordered about, before much has happened to them. */
  private static final Set<String> SELDOM = Set.of("withdraw", "supervise", "dispute", "extend");

  private Steps() {}

  static ActionChainArbitrary<Trial> sequences() {
    return ActionChain.startWith(Trial::new)
        .withAction(3, step("send", Steps::send))
        .withAction(9, step("rightly", Steps::rightly))
        .withAction(3, step("stubbornly", Steps::stubbornly))
        .withAction(7, step("round", Steps::round))
        .withAction(2, step("longer", Steps::longer))
        .withAction(4, step("anyhow", Steps::anyhow))
        .withAction(3, step("take", Steps::take))
        .withAction(2, step("open", Steps::open))
        .withAction(2, step("pass", Steps::pass));
  }

  private static Action.Independent<Trial> step(String name, BiConsumer<Trial, Choice> made) {
    return () ->
        Choice.any()
            .map(choice ->
                Transformer.mutate(name + " " + choice, trial -> made.accept(trial, choice)));
  }

  private static void send(Trial trial, Choice choice) {
    trial.send(signatory(choice.origin(), choice.supervisor()), choice.sending());
  }

  /** What somebody may do now, by whoever may, with a body that is mostly right. */
  private static void rightly(Trial trial, Choice choice) {
    choice
        .page(trial)
        .ifPresent(page -> {
          var allowed = trial.model().open(page);
          if (choice.detail() % 5 != 0) {
            allowed.removeIf(step -> SELDOM.contains(step.word()));
          }
          made(trial, choice, page, allowed);
        });
  }

  /** What the state and the bureau allow, though a conflict may be in the way. */
  private static void stubbornly(Trial trial, Choice choice) {
    choice.page(trial).ifPresent(page -> made(trial, choice, page, trial.model().inState(page)));
  }

  private static void made(Trial trial, Choice choice, ModelPage page, List<Possible> steps) {
    if (!steps.isEmpty()) {
      var step = Choice.pick(steps, choice.verb());
      var leads = choice.supervisor() || ReferenceModel.LEADERS.contains(step.word());
      var action = choice.action(step.word());
      trial.act(page, signatory(step.bureau(), leads), page.number("version"), action);
    }
  }

  /** The destination gives it back; the origin sends it on, or adds what was missing. */
  private static void round(Trial trial, Choice choice) {
    choice
        .page(trial)
        .ifPresent(page -> {
          if (page.is("state", "SENT")) {
            var destination = Cast.officer(page.destination());
            var incomplete = Samples.giveBack(ReturnReason.INCOMPLETE);
            var back = choice.supervisor() ? incomplete : choice.action("return");
            trial.act(page, destination, page.number("version"), back);
          }
          if (page.is("state", "RETURNED")) {
            var onward = choice.detail() % 15 == 0 ? "dispute" : "redirect";
            var word = page.is(page.hop("reason"), "INCOMPLETE") ? "supplement" : onward;
            var holder = Cast.officer(page.get("holder"));
            trial.act(page, holder, page.number("version"), choice.action(word));
          }
        });
  }

  /** The holder asks for more time, again and again; the origin mostly gives it. */
  private static void longer(Trial trial, Choice choice) {
    choice
        .page(trial)
        .filter(page -> page.is("state", "ACCEPTED"))
        .ifPresent(page -> {
          var asked = ModelConflicts.asked(page) && choice.verb() % 4 > 0;
          var answer = choice.detail() % 4 == 0 ? "refuse-extension" : "grant-extension";
          var bureau = page.get(asked ? "origin" : "holder");
          var action = choice.action(asked ? answer : "extend");
          trial.act(page, Cast.supervisor(bureau), page.number("version"), action);
        });
  }

  /** Anything by anybody, sometimes with a version of the past. */
  private static void anyhow(Trial trial, Choice choice) {
    choice
        .page(trial)
        .ifPresent(page -> {
          var who = signatory(choice.anybody(), choice.supervisor());
          var version = page.number("version") - (choice.detail() % 7 == 0 ? 1 : 0);
          trial.act(page, who, version, choice.action(choice.word()));
        });
  }

  /** Mostly a party takes what is new; sometimes anybody takes anything again. */
  private static void take(Trial trial, Choice choice) {
    choice
        .page(trial)
        .ifPresent(page -> {
          var any = choice.to() % page.number("sequence") + 1L;
          var asked = Long.parseLong(page.get(page.hop("asked")));
          switch (choice.detail() % 4) {
            case 0 -> trial.take(page.id(), any, choice.anybody());
            case 1 -> trial.take(page.id(), any, page.destination());
            default -> trial.take(page.id(), asked, page.destination());
          }
        });
  }

  private static void open(Trial trial, Choice choice) {
    choice
        .page(trial)
        .ifPresent(page -> {
          var bureau = choice.detail() % 4 < 2 ? page.destination() : choice.anybody();
          trial.open(page, Cast.officer(bureau), choice.supervisor());
        });
  }

  /** From a second to forty days. */
  private static void pass(Trial trial, Choice choice) {
    var longest = List.of(60, 3_600, 86_400, 7 * 86_400, 40 * 86_400);
    trial.pass(Duration.ofSeconds(1 + choice.to() * 397L % Choice.pick(longest, choice.verb())));
  }

  private static Signatory signatory(String bureau, boolean supervisor) {
    return supervisor ? Cast.supervisor(bureau) : Cast.officer(bureau);
  }
}
