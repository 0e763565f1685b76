package org.leadrelay.intake.candidate.storage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.leadrelay.database.Sql;
import org.leadrelay.events.log.EventJson;
import org.leadrelay.intake.candidate.Candidate;
import org.leadrelay.intake.candidate.Candidate.Sighting;
import org.leadrelay.intake.candidate.Candidates;
import org.leadrelay.intake.candidate.Evidence;
import org.leadrelay.intake.candidate.ProposedBy;
import org.leadrelay.intake.lead.Token;
import org.leadrelay.jurisdiction.Jurisdiction;
import org.leadrelay.sealing.Sealer;
import org.leadrelay.sealing.json.SealedJson;

/** What was proposed and why; the evidence is sealed. */
@ApplicationScoped
class CandidateTable implements Candidates {

  private final Jdbi jdbi;
  private final SealedJson sealed;

  CandidateTable(DataSource database, Sealer sealer) {
    this.jdbi = Sql.over(database);
    this.sealed = new SealedJson(sealer, EventJson.MAPPER);
  }

  @Override
  public void add(Candidate candidate, List<Token> tokens) {
    var sql =
        """
        insert into candidate (lead, owner, proposed_by, rule, proposed_at, evidence)
        values (:lead, :owner, :by, :rule, :at, :evidence)
        """;
    jdbi.useHandle(handle -> {
      handle
          .createUpdate(sql)
          .bind("lead", candidate.lead())
          .bind("owner", candidate.owner().code())
          .bind("by", candidate.by().name())
          .bind("rule", candidate.rule())
          .bind("at", candidate.proposedAt())
          .bind("evidence", sealed.seal(name(candidate.lead()), candidate.evidence()))
          .execute();
      handle
          .createUpdate(
              """
              insert into candidate_token (owner, rule, token, lead, seen_at)
              select :owner, :rule, decode(t, 'hex'), :lead, :at from unnest(:tokens) t
              on conflict do nothing
              """)
          .bind("owner", candidate.owner().code())
          .bind("rule", candidate.rule())
          .bind("lead", candidate.lead())
          .bind("at", candidate.proposedAt())
          .bindArray("tokens", String.class, hex(tokens))
          .execute();
    });
  }

  @Override
  public Optional<UUID> sameAs(Jurisdiction owner, String rule, List<Token> tokens, Instant since) {
    var sql =
        """
        select c.lead from unnest(:tokens) t
          join candidate_token c on c.owner = :owner and c.rule = :rule and c.token = decode(t, 'hex')
          join lead l on l.id = c.lead
         where c.seen_at >= :since and l.status = 'CANDIDATE'
         order by c.seen_at, c.lead limit 1
        """;
    return jdbi.withHandle(handle ->
        handle
            .createQuery(sql)
            .bind("owner", owner.code())
            .bind("rule", rule)
            .bind("since", since)
            .bindArray("tokens", String.class, hex(tokens))
            .mapTo(UUID.class)
            .findOne());
  }

  @Override
  public void seeAgain(UUID lead, Sighting sighting) {
    jdbi.useHandle(handle ->
        handle
            .createUpdate(
                """
                insert into candidate_sighting (lead, source, at) values (:lead, :source, :at)
                on conflict do nothing
                """)
            .bind("lead", lead)
            .bind("source", sighting.source())
            .bind("at", sighting.at())
            .execute());
  }

  @Override
  public Map<UUID, Candidate> of(Collection<UUID> leads) {
    return jdbi.withHandle(handle -> {
      var sightings = sightings(handle, leads);
      return handle
          .createQuery("select * from candidate where lead = any(:leads)")
          .bindArray("leads", UUID.class, List.copyOf(leads))
          .map((row, _) -> candidate(row, sightings))
          .collect(toUnmodifiableMap(Candidate::lead, Function.identity()));
    });
  }

  private static Map<UUID, List<Sighting>> sightings(Handle handle, Collection<UUID> leads) {
    return handle
        .createQuery("select * from candidate_sighting where lead = any(:leads) order by at")
        .bindArray("leads", UUID.class, List.copyOf(leads))
        .map((row, _) ->
            Map.entry(
                row.getObject("lead", UUID.class),
                new Sighting(row.getObject("source", UUID.class), instant(row, "at"))))
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private Candidate candidate(ResultSet row, Map<UUID, List<Sighting>> sightings)
      throws SQLException {
    var lead = row.getObject("lead", UUID.class);
    return new Candidate(
        lead,
        Jurisdiction.of(row.getString("owner")),
        ProposedBy.valueOf(row.getString("proposed_by")),
        row.getString("rule"),
        sealed.open(name(lead), row.getBytes("evidence"), Evidence.class),
        instant(row, "proposed_at"),
        sightings.getOrDefault(lead, List.of()));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static List<String> hex(List<Token> tokens) {
    return tokens.stream().map(Token::hex).toList();
  }

  private static String name(UUID lead) {
    return "candidate/evidence/" + lead;
  }
}
