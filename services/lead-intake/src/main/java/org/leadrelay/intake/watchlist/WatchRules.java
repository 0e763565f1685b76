package org.leadrelay.intake.watchlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.jurisdiction.Jurisdictions;

/** Who may do what with an entry now. */
public final class WatchRules {

  private WatchRules() {}

  /** What an officer could do now with a right body, as the words of the calls. */
  public static List<String> allowed(Watch watch, Signatory who, Instant now, Jurisdictions tree) {
    var words = new ArrayList<String>();
    var end = now.plus(Watch.LONGEST);
    add(words, "approve", refusal(watch, who, new WatchAction.Approve(), now, tree));
    add(words, "refuse", refusal(watch, who, new WatchAction.Refuse(""), now, tree));
    add(words, "withdraw", refusal(watch, who, new WatchAction.Withdraw(""), now, tree));
    add(words, "renew", refusal(watch, who, new WatchAction.Renew(end), now, tree));
    return words;
  }

  /** The first thing that stands against it, if any. */
  static Optional<WatchRefusal> refusal(
      Watch watch, Signatory who, WatchAction action, Instant now, Jurisdictions tree) {
    return switch (action) {
      case WatchAction.Approve _ ->
          decided(watch, who, tree)
              .or(() ->
                  watch.asked() != null && watch.asked().by().equals(who.officer())
                      ? Optional.of(WatchRefusal.WATCH_SAME_PERSON)
                      : Optional.empty())
              .or(() ->
                  watch.asked() == null ? Optional.empty() : length(watch.asked().until(), now));
      case WatchAction.Refuse _ -> decided(watch, who, tree);
      case WatchAction.Withdraw _ ->
          watch.state().isOpen()
              ? own(watch, who, true)
              : Optional.of(WatchRefusal.WATCH_WRONG_STATE);
      case WatchAction.Renew renew ->
          watch.state() == WatchState.ACTIVE && watch.asked() == null
              ? own(watch, who, false).or(() -> length(renew.until(), now))
              : Optional.of(WatchRefusal.WATCH_WRONG_STATE);
    };
  }

  /** Leading officers decide what is asked: of the owner, and of its superiors at the end. */
  private static Optional<WatchRefusal> decided(Watch watch, Signatory who, Jurisdictions tree) {
    if (!watch.state().isOpen() || watch.asked() == null) {
      return Optional.of(WatchRefusal.WATCH_WRONG_STATE);
    }
    if (!watch.needsSuperior()) {
      return own(watch, who, true);
    }
    return tree.isUnder(watch.owner(), who.bureau())
        ? role(who)
        : Optional.of(WatchRefusal.LEAD_NOT_YOUR_ACTION);
  }

  private static Optional<WatchRefusal> own(Watch watch, Signatory who, boolean supervisor) {
    if (!watch.owner().equals(who.bureau())) {
      return Optional.of(WatchRefusal.LEAD_NOT_YOUR_ACTION);
    }
    return supervisor ? role(who) : Optional.empty();
  }

  private static Optional<WatchRefusal> role(Signatory who) {
    return who.supervisor() ? Optional.empty() : Optional.of(WatchRefusal.ROLE_REQUIRED);
  }

  /** The 90 days begin with the approval, so they are judged at both ends of the asking. */
  private static Optional<WatchRefusal> length(Instant until, Instant now) {
    return until.isAfter(now.plus(Watch.LONGEST))
        ? Optional.of(WatchRefusal.WATCH_TOO_LONG)
        : Optional.empty();
  }

  private static void add(List<String> words, String word, Optional<WatchRefusal> refusal) {
    if (refusal.isEmpty()) {
      words.add(word);
    }
  }
}
