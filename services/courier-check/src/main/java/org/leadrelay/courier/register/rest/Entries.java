package org.leadrelay.courier.register.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadrelay.problem.CommonProblem;
import org.leadrelay.problem.Language;
import org.leadrelay.problem.Problem;
import org.leadrelay.problem.ProblemException;
import org.leadrelay.problem.rest.ProblemBody;
import org.leadrelay.requests.bodies.JsonDecoder;

/** Enters a list of NDJSON, each line by itself: a wrong one does not hold up the others. */
@ApplicationScoped
class Entries {

  private static final int MOST = 10_000;

  private final JsonDecoder decoder;

  Entries(JsonDecoder decoder) {
    this.decoder = decoder;
  }

  /** An entry of a list: what a single one's body has, and what is in the path there. */
  interface Named {
    String clientRef();
  }

  /**
   * Enters each line.
   *
   * @param enter says whether the entry is new, or refuses with a problem
   */
  <T extends Named> RegisterAnswer each(
      byte[] body, Class<T> type, Function<T, Boolean> enter, @Nullable String acceptLanguage) {
    var lines = new String(body, UTF_8).lines().filter(line -> !line.isBlank()).toList();
    if (lines.isEmpty()) {
      throw refused("LINES", "至少一行", "must have at least one line");
    }
    if (lines.size() > MOST) {
      throw refused("LINES", "最多 10000 行", "must have at most 10,000 lines");
    }
    var language = Language.preferred(acceptLanguage);
    var items = new ArrayList<RegisterAnswer.Item>(lines.size());
    for (var line : lines) {
      items.add(item(items.size(), line, type, enter, language));
    }
    return new RegisterAnswer(items);
  }

  private <T extends Named> RegisterAnswer.Item item(
      int index, String line, Class<T> type, Function<T, Boolean> enter, Language language) {
    @Nullable String clientRef = null;
    try {
      var entry = decoder.decode(line.getBytes(UTF_8), type);
      clientRef = entry.clientRef();
      return new RegisterAnswer.Item(index, clientRef, enter.apply(entry) ? 201 : 200, null);
    } catch (ProblemException refused) {
      var problem = refused.problem();
      return new RegisterAnswer.Item(
          index, clientRef, problem.code().status(), ProblemBody.ofItem(problem, language));
    }
  }

  private static ProblemException refused(String code, String zh, String en) {
    return Problem.of(CommonProblem.VALIDATION_FAILED).violation("", code, zh, en).toException();
  }
}
