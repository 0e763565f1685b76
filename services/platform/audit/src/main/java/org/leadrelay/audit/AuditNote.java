package org.leadrelay.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One thing that was done, as the chain will tell it.
 *
 * @param aggregate whose chain it goes to
 * @param at when, kept to the microsecond
 * @param by who
 * @param action what: a code of at most 64 characters, as in {@code confirm-purge}
 * @param facts why and with what: clear codes only, never personal data, at most 200 characters
 *     each
 * @param state field name -> canonical value after the action; the chain keeps only salted
 *     commitments of the values, so these may be personal data
 * @param words name -> what somebody gave as the reason, in free text: kept sealed beside the entry
 *     for those who read the chain, and committed to like the state
 */
public record AuditNote(
    UUID aggregate,
    Instant at,
    AuditActor by,
    String action,
    Map<String, String> facts,
    Map<String, String> state,
    Map<String, String> words) {

  private static final int FACT_LENGTH = 200;
  private static final Pattern ACTION = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]{0,63}");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.\\[\\]-]{0,99}");

  public AuditNote {
    at = at.truncatedTo(ChronoUnit.MICROS);
    if (!ACTION.matcher(action).matches()) {
      throw new IllegalArgumentException("not an action code: " + action);
    }
    facts = Map.copyOf(facts);
    state = Map.copyOf(state);
    words = Map.copyOf(words);
    facts.forEach(AuditNote::refuseUnlessCode);
    state.keySet().forEach(AuditNote::refuseUnlessName);
    words.keySet().forEach(AuditNote::refuseUnlessName);
  }

  /** A note without words. */
  public AuditNote(
      UUID aggregate,
      Instant at,
      AuditActor by,
      String action,
      Map<String, String> facts,
      Map<String, String> state) {
    this(aggregate, at, by, action, facts, state, Map.of());
  }

  private static void refuseUnlessCode(String name, String value) {
    refuseUnlessName(name);
    if (value.length() > FACT_LENGTH || value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("fact " + name + " is not a short code");
    }
  }

  private static void refuseUnlessName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a field name: " + name);
    }
  }
}
