package org.leadrelay.handoff.transfer;

import org.jspecify.annotations.Nullable;

/** What stands against an action on a page, whatever is said with it. */
final class ModelConflicts {

  private static final int MOST_REDIRECTS = 4;
  private static final int MOST_SUPPLEMENTS = 2;

  private ModelConflicts() {}

  /** A conflict that no body could avoid. */
  static @Nullable String whateverTheBody(ModelPage page, String word) {
    switch (word) {
      case "return" -> {
        if (page.has("pause")) {
          return "HANDOFF_PAUSED";
        }
        if (page.number("feedbacks") > 0 || hops(page, "DESIGNATED") > 0) {
          return "RETURN_TOO_LATE";
        }
      }
      case "supplement" -> {
        if (!page.is(page.hop("reason"), "INCOMPLETE")) {
          return "SUPPLEMENT_NOT_ASKED";
        }
        var given = 0;
        for (var visit : page.visits(page.destination())) {
          given += page.number("hop." + visit + ".supplements");
        }
        if (given >= MOST_SUPPLEMENTS) {
          return "SUPPLEMENT_LIMIT";
        }
      }
      case "redirect" -> {
        if (hops(page, "REDIRECTED") >= MOST_REDIRECTS) {
          return "HANDOFF_HOP_LIMIT";
        }
      }
      case "conclude" -> {
        if (page.has("pause")) {
          return "HANDOFF_PAUSED";
        }
        if (pending(page)) {
          return "SUPERVISION_UNANSWERED";
        }
      }
      case "answer-supervision" -> {
        if (!pending(page)) {
          return "SUPERVISION_NONE_PENDING";
        }
      }
      case "pause" -> {
        if (page.has("pause")) {
          return "HANDOFF_PAUSED";
        }
      }
      case "resume" -> {
        if (!page.has("pause")) {
          return "HANDOFF_NOT_PAUSED";
        }
      }
      case "extend" -> {
        if (page.has("pause")) {
          return "HANDOFF_PAUSED";
        }
        if (asked(page)) {
          return "EXTENSION_PENDING";
        }
        for (var n = 1; n <= page.number("extensions"); n++) {
          if (page.get("extension." + n + ".decision").startsWith("GRANTED")) {
            return "EXTENSION_USED";
          }
        }
      }
      case "grant-extension", "refuse-extension" -> {
        if (!asked(page)) {
          return "EXTENSION_NONE_PENDING";
        }
      }
      default -> {}
    }
    return null;
  }

  /** Whether an asking for more time waits for its answer. */
  static boolean asked(ModelPage page) {
    var last = page.number("extensions");
    return last > 0 && !page.has("extension." + last + ".decision");
  }

  private static int hops(ModelPage page, String cause) {
    var hops = 0;
    for (var n = 1; n <= page.number("hops"); n++) {
      hops += page.is("hop." + n + ".cause", cause) ? 1 : 0;
    }
    return hops;
  }

  static boolean pending(ModelPage page, int order) {
    return page.has("order." + order) && !page.has("order." + order + ".answer");
  }

  private static boolean pending(ModelPage page) {
    for (var order = 1; order <= page.number("orders"); order++) {
      if (pending(page, order)) {
        return true;
      }
    }
    return false;
  }
}
