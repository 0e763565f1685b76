package org.leadrelay.intake.lead;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.leadrelay.audit.Audit;
import org.leadrelay.audit.AuditNote;

/**
 * Finds leads by an identifier or a part of the narrative. Each search is on the officer's chain,
 * with tokens in place of values, and each officer has a number of them a day.
 */
@ApplicationScoped
public class SearchLeads {

  /** Searches of one officer on one day. */
  public static final int A_DAY = 600;

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  private final Leads leads;
  private final Searches searches;
  private final Tokens tokens;
  private final Audit audit;
  private final Clock clock;

  public SearchLeads(Leads leads, Searches searches, Tokens tokens, Audit audit, Clock clock) {
    this.leads = leads;
    this.searches = searches;
    this.tokens = tokens;
    this.audit = audit;
    this.clock = clock;
  }

  /** What came of a search. */
  public sealed interface Result {

    record Hits(List<Lead> leads) implements Result {}

    /** The day's searches are used up; the next day begins after this time. */
    record UsedUp(Duration until) implements Result {}
  }

  @Transactional
  public Result search(
      Signatory who, Wanted wanted, Filter filter, @Nullable Position after, int limit) {
    var now = clock.instant();
    var day = LocalDate.ofInstant(now, CHINA);
    var chain = searches.count(who, day, A_DAY);
    if (chain.isEmpty()) {
      return new Result.UsedUp(
          Duration.between(now, day.plusDays(1).atStartOfDay(CHINA).toInstant()));
    }
    audit.append(
        new AuditNote(chain.get(), now, who.actor(), "search", facts(wanted), said(wanted)));
    return new Result.Hits(leads.find(who, wanted, filter, after, limit));
  }

  private Map<String, String> facts(Wanted wanted) {
    var facts = new TreeMap<String, String>();
    switch (wanted) {
      case Wanted.Text _ -> facts.put("kind", "TEXT");
      case Wanted.Exactly(var identifiers) -> {
        facts.put("kind", "IDENTIFIER");
        for (var identifier : identifiers) {
          for (var token : tokens.of(identifier)) {
            facts.put("token.%s.%d".formatted(identifier.type(), token.keyVersion()), token.hex());
          }
        }
      }
    }
    return facts;
  }

  private static Map<String, String> said(Wanted wanted) {
    return wanted instanceof Wanted.Text(var part) ? Map.of("text", part) : Map.of();
  }
}
