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
        var reported = page.number("feedbacks") > 0;
        if (page.is("state", "ACCEPTED")
            && (reported || page.is(page.hop("cause"), "DESIGNATED"))) {
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
        if (page.number("hops") - 1 >= MOST_REDIRECTS) {
          return "HANDOFF_HOP_LIMIT";
        }
      }
      case "conclude" -> {
        if (pending(page)) {
          return "SUPERVISION_UNANSWERED";
        }
      }
      case "answer-supervision" -> {
        if (!pending(page)) {
          return "SUPERVISION_NONE_PENDING";
        }
      }
      default -> {}
    }
    return null;
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
