package org.leadrelay.intake.lead.storage;

import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.leadrelay.identifiers.Identifier;
import org.leadrelay.intake.lead.Filter;
import org.leadrelay.intake.lead.Lead;
import org.leadrelay.intake.lead.Position;
import org.leadrelay.intake.lead.Signatory;
import org.leadrelay.intake.lead.Wanted;
import org.leadrelay.sealing.BlindIndex;
import org.leadrelay.sealing.Token;

/** The lists and searches over the register. */
final class LeadQueries {

  private static final String LATEST_FIRST = " order by l.updated_at desc, l.id desc limit :limit";

  private static final String BY_TOKEN =
      """
      and l.id in (select p.lead from unnest(:tokens) t
                     join lead_posting p on p.token = decode(t, 'hex'))\
      """;

  /** What is secret is found by its readers only; see the design of handling levels. */
  private static final String BY_TEXT =
      """
      and l.id in (select t.lead from lead_text t
                    where t.bigrams @> :bigrams
                      and position(:part in lower(t.masked collate "C")) > 0)
      and (l.handling <> 'SECRET'
           or exists (select from lead_sight s where s.lead = l.id and s.audience = :self))\
      """;

  private final Jdbi jdbi;
  private final LeadRow row;
  private final BlindIndex blindIndex;

  LeadQueries(Jdbi jdbi, LeadRow row, BlindIndex blindIndex) {
    this.jdbi = jdbi;
    this.row = row;
    this.blindIndex = blindIndex;
  }

  /** Each circle is read in the order of the list, so a page costs the same at any depth. */
  List<Lead> list(Signatory reader, Filter filter, @Nullable Position after, int limit) {
    var beyond = after == null ? "" : " and (s.updated_at, s.lead) < (:afterAt, :afterId)";
    var sql =
        """
        with page as (
          select distinct seen.updated_at, seen.lead
            from unnest(:circles) circle
            cross join lateral (
              select s.updated_at, s.lead from lead_sight s join lead l on l.id = s.lead
               where s.audience = circle collate "C" %s
               order by s.updated_at desc, s.lead desc limit :limit) seen
           order by seen.updated_at desc, seen.lead desc limit :limit)
        select %s from page join lead l on l.id = page.lead
        """
            .formatted(beyond + Narrowing.of(filter, null), LeadRow.COLUMNS);
    return jdbi.withHandle(handle -> {
      var query = handle.createQuery(sql + LATEST_FIRST).bind("limit", limit);
      Narrowing.bind(query, filter, after);
      return Circles.bind(query, reader).map(row).list();
    });
  }

  List<Lead> find(
      Signatory reader, Wanted wanted, Filter filter, @Nullable Position after, int limit) {
    var condition =
        switch (wanted) {
          case Wanted.Exactly _ -> BY_TOKEN;
          case Wanted.Text _ -> BY_TEXT;
        };
    var sql =
        "select "
            + LeadRow.COLUMNS
            + " from lead l where "
            + Circles.SEE
            + condition
            + Narrowing.of(filter, after)
            + LATEST_FIRST;
    return jdbi.withHandle(handle -> {
      var query = handle.createQuery(sql).bind("limit", limit);
      switch (wanted) {
        case Wanted.Exactly(var identifiers) ->
            query.bindArray("tokens", String.class, tokens(identifiers).map(Token::hex).toList());
        case Wanted.Text(var part) ->
            query
                .bindArray("bigrams", Integer.class, Bigrams.of(part))
                .bind("part", Bigrams.folded(part))
                .bind("self", "@" + reader.officer());
      }
      Narrowing.bind(query, filter, after);
      return Circles.bind(query, reader).map(row).list();
    });
  }

  private Stream<Token> tokens(List<Identifier> identifiers) {
    return identifiers.stream().flatMap(it -> blindIndex.live(it.type(), it.value()).stream());
  }
}
